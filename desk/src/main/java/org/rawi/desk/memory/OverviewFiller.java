package org.rawi.desk.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.rawi.desk.chart.Histograms;
import org.rawi.desk.chart.Maps;
import org.rawi.desk.page.Choice;
import org.rawi.desk.page.Filters;
import org.rawi.desk.page.OverviewPage;
import org.rawi.ledger.disagreement.FieldStances;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.view.Viewed;

/** Fills the overview. */
final class OverviewFiller {
    private static final int MOST = 10;
    private static final int DISPUTES = 6;

    private final Shelf shelf;
    private final Maps maps;
    private final Parts parts;

    OverviewFiller(Shelf shelf, Maps maps, Parts parts) {
        this.shelf = shelf;
        this.maps = maps;
        this.parts = parts;
    }

    OverviewPage fill() {
        List<Viewed> incidents = List.copyOf(shelf.incidents().values());
        List<LocalDate> days =
                incidents.stream().map(Parts::day).filter(Objects::nonNull).toList();
        return new OverviewPage(
                shelf.size(),
                shelf.claims().size(),
                incidents.size(),
                (int) incidents.stream()
                        .filter(viewed -> viewed.count().min() > 1)
                        .count(),
                (int) incidents.stream().filter(OverviewFiller::isDisputed).count(),
                span(days),
                Histograms.of(
                        days,
                        parts.words(),
                        (from, to) -> parts.explore(
                                Filters.NONE.with("since", from.toString()).with("until", to.toString()))),
                maps.draw(parts.points(incidents, Filters.NONE), parts.words()),
                choices(incidents, viewed -> List.of(viewed.headline().kind()), "kind", this::kind),
                choices(incidents, viewed -> viewed.headline().initiators(), "actor", this::actor),
                choices(
                        incidents,
                        viewed -> viewed.origins().stream().map(Origin::key).toList(),
                        "source",
                        key -> parts.names().origin(key, parts.words())),
                choices(incidents, Parts::grades, "grade", grade -> parts.words()
                        .name("grade", grade)),
                disputes(incidents));
    }

    private String kind(String id) {
        return parts.words().name("kind", id);
    }

    private String actor(String id) {
        return parts.names().actor(id, parts.words());
    }

    private String span(List<LocalDate> days) {
        return days.isEmpty()
                ? ""
                : parts.words()
                        .say(
                                "overview.span",
                                parts.words()
                                        .day(days.stream()
                                                .min(LocalDate::compareTo)
                                                .orElseThrow()),
                                parts.words()
                                        .day(days.stream()
                                                .max(LocalDate::compareTo)
                                                .orElseThrow()));
    }

    private List<Choice> choices(
            List<Viewed> incidents, Function<Viewed, Collection<String>> values, String field, Parts.Called called) {
        Map<String, Integer> counts = new HashMap<>();
        incidents.forEach(viewed ->
                values.apply(viewed).stream().distinct().forEach(value -> counts.merge(value, 1, Integer::sum)));
        return parts.choices(counts, MOST, called, value -> parts.explore(Filters.NONE.with(field, value)));
    }

    private static boolean isDisputed(Viewed viewed) {
        return viewed.fields().stream().anyMatch(FieldStances::disputed);
    }

    private List<OverviewPage.Dispute> disputes(List<Viewed> incidents) {
        Stances stances = new Stances(parts);
        return incidents.stream()
                .filter(OverviewFiller::isDisputed)
                .sorted(Comparator.comparing(Parts::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .reversed())
                .limit(DISPUTES)
                .map(viewed -> {
                    FieldStances field = viewed.fields().stream()
                            .filter(FieldStances::disputed)
                            .findFirst()
                            .orElseThrow();
                    return new OverviewPage.Dispute(
                            parts.row(viewed),
                            field.field().name().toLowerCase(Locale.ROOT),
                            stances.of(
                                    field,
                                    parts.exactness(viewed),
                                    viewed.incident().claims()));
                })
                .toList();
    }
}
