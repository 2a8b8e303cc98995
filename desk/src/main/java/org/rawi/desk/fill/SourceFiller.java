package org.rawi.desk.fill;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rawi.desk.chart.Histograms;
import org.rawi.desk.page.Filters;
import org.rawi.desk.page.SourcePage;
import org.rawi.desk.words.Catalogue;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.store.search.Digest;
import org.rawi.store.search.Digest.Dimension;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;

/** Fills source pages. */
final class SourceFiller {
    private static final int MOST = 8;

    private final Basis basis;
    private final Parts parts;
    private final Catalogue words;

    SourceFiller(Basis basis, Parts parts) {
        this.basis = basis;
        this.parts = parts;
        words = parts.words();
    }

    /** The page of a source that tells or relays something. */
    Optional<SourcePage> find(String id) {
        Digest own = digest(Field.SPEAKER, id, Set.of(Dimension.KIND, Dimension.CORROBORATION));
        Digest passedOn = digest(Field.RELAY, id, Set.of(Dimension.RELAYED));
        return own.total() == 0 && passedOn.total() == 0 ? Optional.empty() : Optional.of(fill(id, own, passedOn));
    }

    private SourcePage fill(String id, Digest own, Digest passedOn) {
        boolean speaks = own.total() > 0;
        Digest shown = speaks ? own : passedOn;
        Filters filters = Filters.NONE.with(speaks ? "source" : "outlet", id);
        Optional<Row> row = parts.knowledge().rows(Table.SOURCES).stream()
                .filter(source -> source.cell("id").equals(id))
                .findFirst();
        return new SourcePage(
                id,
                parts.names().source(id, words),
                row.map(source -> source.cell("type")).orElse("outlet"),
                row.map(source -> source.cell("speaks_for"))
                        .filter(party -> !party.isEmpty())
                        .map(parts::actor)
                        .orElse(null),
                Math.toIntExact(own.total()),
                Math.toIntExact(own.count(Dimension.CORROBORATION, "several")),
                Math.toIntExact(passedOn.total()),
                Histograms.of(
                        shown.histogram(),
                        words,
                        (from, to) -> parts.explore(
                                filters.with("since", from.toString()).with("until", to.toString()))),
                Parts.choices(
                        own.facets().getOrDefault(Dimension.KIND, List.of()),
                        MOST,
                        kind -> words.name("kind", kind),
                        kind -> parts.explore(filters.with("kind", kind))),
                Parts.choices(
                        relayed(passedOn, id),
                        MOST,
                        key -> parts.names().origin(key, words),
                        key -> Objects.requireNonNullElse(parts.source(key).href(), parts.at("/explore"))),
                Parts.choices(
                        digest(Field.SOURCE, id, Set.of(Dimension.ONE_SIDED))
                                .facets()
                                .getOrDefault(Dimension.ONE_SIDED, List.of()),
                        MOST,
                        side -> parts.names().actor(side, words),
                        side -> parts.explore(filters.with("grade", "one_side"))),
                new Callings(parts).of(digest(Field.OUTLET, id, Set.of(Dimension.CALLED)), called -> called.outlet()
                        .equals(id)),
                basis.explore().incidents(query(speaks ? Field.SPEAKER : Field.RELAY, id)).incidents().stream()
                        .map(parts::row)
                        .toList(),
                Math.toIntExact(shown.total()),
                parts.explore(filters));
    }

    private Query query(Field field, String id) {
        return basis.all().with(field, Set.of(id)).page(PlaceFiller.MOST_ROWS, null);
    }

    private Digest digest(Field field, String id, Set<Dimension> dimensions) {
        return basis.explore().digestOfIncidents(query(field, id), dimensions);
    }

    /** Whose word it passes on, of what anyone does. */
    private static List<Digest.Count> relayed(Digest passedOn, String id) {
        String relay = id + "\t";
        return passedOn.facets().getOrDefault(Dimension.RELAYED, List.of()).stream()
                .filter(count -> count.value().startsWith(relay))
                .map(count -> new Digest.Count(count.value().substring(relay.length()), count.claims()))
                .toList();
    }
}
