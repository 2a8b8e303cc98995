package org.rawi.export;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rawi.model.ActorRef;
import org.rawi.model.Casualty;
import org.rawi.model.Claim;
import org.rawi.model.PlaceRef;

/**
 * A column of the CSV format.
 *
 * @param name what stands above it, «killed_min»
 * @param formula whether a cell could be taken for a formula: any but numbers, whose minus is no formula
 * @param value what stands in it; null for nothing known
 */
record CsvColumn(String name, boolean formula, BiFunction<Claim, SchemeCodes, Object> value) {
    /** Every column in order. Who did it and according to whom stand side by side, so that no one is named without. */
    static final List<CsvColumn> ALL = List.of(
            text("claim", Claim::claim),
            text("document", Claim::document),
            number("article", Claim::article),
            text("outlet", Claim::outlet),
            text("published", Claim::published),
            text("copy_of", Claim::copyOf),
            text("kind", Claim::kind),
            text("modality", Labels::modality),
            text("certainty", Labels::certainty),
            text("outcome", Claim::outcome),
            text("aggregate", Claim::aggregate),
            text("initiators", claim -> join(claim.initiators(), ActorRef::id)),
            text("initiators_text", claim -> join(claim.initiators(), CsvColumn::printed)),
            text("according_to", Chain::origin),
            text("targets", claim -> join(claim.targets(), ActorRef::id)),
            text("targets_text", claim -> join(claim.targets(), CsvColumn::printed)),
            text("places", claim -> join(claim.places(), PlaceRef::name)),
            text("governorate", Governorates::of),
            text("country", claim -> join(claim.places(), PlaceRef::country)),
            number("lat", claim -> join(claim.places(), PlaceRef::lat)),
            number("lon", claim -> join(claim.places(), PlaceRef::lon)),
            number("precision", claim -> join(claim.places(), PlaceRef::precision)),
            text("start", claim -> claim.time().start()),
            text("end", claim -> claim.time().end()),
            text("time_precision", claim -> claim.time().precision()),
            text("time_basis", claim -> claim.time().basis()),
            number("killed_min", claim -> tolls(claim, "killed", Casualty::min)),
            number("killed_max", claim -> tolls(claim, "killed", Casualty::max)),
            text("killed_group", claim -> tolls(claim, "killed", Casualty::group)),
            number("wounded_min", claim -> tolls(claim, "wounded", Casualty::min)),
            number("wounded_max", claim -> tolls(claim, "wounded", Casualty::max)),
            text("equipment", claim -> join(claim.equipment(), Amount::of)),
            text("weapons", claim -> join(claim.weapons(), Amount::of)),
            text("chain", Chain::whole),
            text("trigger", claim -> Trigger.text(claim)),
            number("trigger_start", claim -> Trigger.start(claim)),
            number("trigger_end", claim -> Trigger.end(claim)),
            text("frame", Claim::frame),
            number("confidence", Claim::confidence),
            code("acled_event", SchemeCodes::acledEvent),
            code("acled_sub_event", SchemeCodes::acledSubEvent),
            code("plover_type", SchemeCodes::ploverType),
            code("plover_mode", SchemeCodes::ploverMode),
            code("cameo", SchemeCodes::cameo));

    private static CsvColumn text(String name, Function<Claim, Object> value) {
        return new CsvColumn(name, true, (claim, codes) -> value.apply(claim));
    }

    private static CsvColumn number(String name, Function<Claim, Object> value) {
        return new CsvColumn(name, false, (claim, codes) -> value.apply(claim));
    }

    private static CsvColumn code(String name, Function<SchemeCodes, Object> value) {
        return new CsvColumn(name, true, (claim, codes) -> value.apply(codes));
    }

    /** What stands in this column for {@code claim}, harmless in a spreadsheet. */
    String cell(Claim claim, SchemeCodes codes) {
        String cell = Objects.toString(value.apply(claim, codes), "");
        return formula ? Formula.disarmed(cell) : cell;
    }

    private static String printed(ActorRef actor) {
        return actor.words() == null ? null : actor.words().text();
    }

    private static String tolls(Claim claim, String effect, Function<Casualty, Object> value) {
        return join(
                claim.casualties().stream()
                        .filter(c -> c.effect().equals(effect))
                        .toList(),
                value);
    }

    /** The values joined by «; », an unknown one left empty so that the columns of one claim stay in step. */
    private static <T> String join(List<T> items, Function<T, ?> value) {
        String joined = items.stream()
                .map(item -> Objects.toString(value.apply(item), ""))
                .collect(Collectors.joining("; "));
        return joined.replace("; ", "").isEmpty() ? "" : joined;
    }
}
