package org.rawi.knowledge.compile;

import java.util.List;
import java.util.Map;
import org.rawi.knowledge.KnowledgeException;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;

/** The columns that hold one of a closed set of words, as {@code docs/knowledge.md} gives them: a misspelt class is no class. */
final class LegalValues {
    private record Closed(String column, List<String> legal) {
        static Closed of(String column, String legal) {
            return new Closed(column, List.of(legal.strip().split("\\s+")));
        }
    }

    private static final Closed PLACE_CLASS = Closed.of("class", """
                    governorate district subdistrict city town village quarter hill mountain valley river lake dam
                    bridge field station airport airbase base crossing road camp region square street facility country
                    island border other""");

    private static final Map<Table, Closed> CLOSED = Map.of(
            Table.ACTORS,
            Closed.of("kind", """
                    state government office military airforce police armed_group political international monitor
                    organisation people unidentified"""),
            Table.PLACES,
            PLACE_CLASS,
            Table.FEATURE_CODES,
            PLACE_CLASS,
            Table.PEOPLE,
            Closed.of("effect", "killed wounded captured missing casualties displaced -"),
            Table.RELATIONS,
            Closed.of("relation", """
                    near inside around outskirts_of between opposite toward distance_from north_of south_of east_of
                    west_of north_east_of north_west_of south_east_of south_west_of"""),
            Table.DOMAINS,
            Closed.of("explains", "acts deaths weapons forces"),
            Table.RESTRAINTS,
            Closed.of(
                    "effect",
                    "unreal prepared any expected ahead held resumed site fled failed agreed decided managed"
                            + " governmental"),
            Table.LEDGER_WORDS,
            Closed.of("sense", "place.whole truce.extended truce.ended"),
            Table.TIME,
            Closed.of("type", """
                    anchor day_offset edge hijri_month holiday month night_offset ordinal part position recent season superlative
                    told_offset unit weekday"""));

    private LegalValues() {}

    /** Refuses a row whose closed column has a word of its own. */
    static void check(Row row) {
        Closed closed = CLOSED.get(row.table());
        if (closed != null && !closed.legal().contains(row.cell(closed.column()))) {
            throw new KnowledgeException(
                    row.file(),
                    row.line(),
                    "unknown " + closed.column() + " «" + row.cell(closed.column()) + "»; legal are "
                            + String.join(", ", closed.legal()));
        }
    }
}
