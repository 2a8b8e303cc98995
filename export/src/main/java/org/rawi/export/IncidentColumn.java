package org.rawi.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rawi.ledger.headline.Headline;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.telling.Spot;
import org.rawi.ledger.view.Viewed;

/**
 * A column of a table of incidents.
 *
 * @param name what stands above it
 * @param value what stands in it; null for nothing known
 */
record IncidentColumn(String name, Function<Viewed, Object> value) {
    /** The columns of the CSV. Who did it and according to whom stand side by side, so that no one is named without. */
    static final List<IncidentColumn> ALL = List.of(
            new IncidentColumn("incident", viewed -> viewed.incident().incident()),
            new IncidentColumn("kind", viewed -> viewed.headline().kind()),
            new IncidentColumn("initiators", viewed -> join(viewed.headline().initiators())),
            new IncidentColumn("according_to", IncidentColumn::origins),
            new IncidentColumn("targets", viewed -> join(viewed.headline().targets())),
            new IncidentColumn("place", viewed -> spot(viewed, Spot::name)),
            new IncidentColumn("place_id", viewed -> spot(viewed, Spot::id)),
            new IncidentColumn("lat", viewed -> spot(viewed, Spot::lat)),
            new IncidentColumn("lon", viewed -> spot(viewed, Spot::lon)),
            new IncidentColumn("precision", viewed -> spot(viewed, Spot::precision)),
            new IncidentColumn("from", viewed -> viewed.headline().from()),
            new IncidentColumn("to", viewed -> viewed.headline().to()),
            new IncidentColumn("killed_low", viewed -> viewed.headline().killedLow()),
            new IncidentColumn("killed_high", viewed -> viewed.headline().killedHigh()),
            new IncidentColumn("grades", IncidentColumn::grades),
            new IncidentColumn("origins_min", viewed -> viewed.count().min()),
            new IncidentColumn("origins_max", viewed -> viewed.count().max()),
            new IncidentColumn("claims", viewed -> viewed.incident().claims().size()),
            new IncidentColumn("documents", viewed -> join(viewed.incident().documents())));

    /** The columns of the terminal's table. */
    static final List<IncidentColumn> FEW = List.of(
            new IncidentColumn(
                    "incident", viewed -> viewed.incident().incident().substring(0, 8)),
            new IncidentColumn("when", viewed -> when(viewed.headline())),
            new IncidentColumn("kind", viewed -> viewed.headline().kind()),
            new IncidentColumn("who", viewed -> join(viewed.headline().initiators())),
            new IncidentColumn("whom", viewed -> join(viewed.headline().targets())),
            new IncidentColumn("where", viewed -> spot(viewed, Spot::name)),
            new IncidentColumn("killed", viewed -> killed(viewed.headline())),
            new IncidentColumn("claims", viewed -> viewed.incident().claims().size()),
            new IncidentColumn("origins", viewed -> viewed.count()),
            new IncidentColumn("grade", IncidentColumn::grades),
            new IncidentColumn("according to", IncidentColumn::origins));

    static List<String> names(List<IncidentColumn> columns) {
        return columns.stream().map(IncidentColumn::name).toList();
    }

    static List<String> cells(List<IncidentColumn> columns, Viewed viewed) {
        return columns.stream()
                .map(column -> Objects.toString(column.value().apply(viewed), ""))
                .toList();
    }

    private static Object spot(Viewed viewed, Function<Spot, Object> value) {
        return viewed.headline().spot() == null
                ? null
                : value.apply(viewed.headline().spot());
    }

    private static String when(Headline headline) {
        LocalDate from = headline.from();
        LocalDate to = headline.to();
        if (from == null) {
            return to == null ? "" : "≤" + to;
        }
        return from.equals(to) ? from.toString() : from + "…" + to;
    }

    private static String killed(Headline headline) {
        Integer low = headline.killedLow();
        return low == null
                ? ""
                : low.equals(headline.killedHigh()) ? low.toString() : low + "–" + headline.killedHigh();
    }

    private static String grades(Viewed viewed) {
        return viewed.grading().list().stream()
                .map(grade -> grade.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; "));
    }

    private static String origins(Viewed viewed) {
        return viewed.origins().stream().map(Origin::key).collect(Collectors.joining("; "));
    }

    private static String join(List<String> values) {
        return String.join("; ", values);
    }
}
