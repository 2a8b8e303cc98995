package org.rawi.desk.memory;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.rawi.desk.page.ExplorePage;
import org.rawi.desk.page.Facet;
import org.rawi.desk.page.Filters;
import org.rawi.desk.page.Named;
import org.rawi.desk.words.Catalogue;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.view.Viewed;

/** Fills Explore. */
final class ExploreFiller {
    private static final int ROWS = 50;
    private static final int MOST = 8;

    private final Shelf shelf;
    private final Verdicts verdicts;
    private final Maps maps;
    private final Parts parts;
    private final Catalogue words;

    ExploreFiller(Shelf shelf, Verdicts verdicts, Maps maps, Parts parts) {
        this.shelf = shelf;
        this.verdicts = verdicts;
        this.maps = maps;
        this.parts = parts;
        words = parts.words();
    }

    /** What fits, in the order that is asked for. */
    static List<Viewed> fitting(Shelf shelf, Verdicts verdicts, Parts parts, Filters filters) {
        Matcher matcher = new Matcher(shelf, verdicts, parts, filters);
        Comparator<Viewed> byDay =
                Comparator.comparing(Parts::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
        Comparator<Viewed> order =
                switch (filters.text("sort")) {
                    case "day" -> byDay;
                    case "told" ->
                        Comparator.comparingInt((Viewed viewed) ->
                                        viewed.incident().claims().size())
                                .reversed();
                    case "killed" ->
                        Comparator.comparing(
                                (Viewed viewed) -> viewed.headline().killedHigh(),
                                Comparator.nullsLast(Comparator.reverseOrder()));
                    default -> byDay.reversed();
                };
        return shelf.incidents().values().stream()
                .filter(matcher::fits)
                .sorted(order.thenComparing(viewed -> viewed.incident().incident()))
                .toList();
    }

    ExplorePage fill(Filters filters) {
        List<Viewed> found = fitting(shelf, verdicts, parts, filters);
        int page = page(filters, found.size());
        List<LocalDate> days =
                found.stream().map(Parts::day).filter(Objects::nonNull).toList();
        return new ExplorePage(
                filters,
                found.size(),
                found.stream()
                        .mapToInt(viewed -> viewed.incident().claims().size())
                        .sum(),
                found.stream()
                        .skip((long) page * ROWS)
                        .limit(ROWS)
                        .map(parts::row)
                        .toList(),
                facets(found, filters),
                asked(filters),
                Histograms.of(
                        days,
                        words,
                        (from, to) -> parts.explore(
                                filters.with("since", from.toString()).with("until", to.toString()))),
                maps.draw(parts.points(found, filters), words),
                page == 0 ? null : parts.explore(filters.with("page", Integer.toString(page))),
                (page + 1) * ROWS >= found.size()
                        ? null
                        : parts.explore(filters.with("page", Integer.toString(page + 2))));
    }

    private static int page(Filters filters, int found) {
        String page = filters.text("page");
        int asked = page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) - 1 : 0;
        return Math.min(asked, Math.max(0, (found - 1) / ROWS));
    }

    private List<Facet> facets(List<Viewed> found, Filters filters) {
        return List.of(
                facet(
                        "kind",
                        found,
                        filters,
                        viewed -> tellings(viewed, Telling::kind),
                        value -> words.name("kind", value)),
                facet("actor", found, filters, viewed -> viewed.headline().initiators(), value -> parts.names()
                        .actor(value, words)),
                facet("place", found, filters, this::governorates, value -> parts.names()
                        .place(value, value, words)),
                facet(
                        "source",
                        found,
                        filters,
                        viewed -> viewed.origins().stream().map(Origin::key).toList(),
                        value -> parts.names().origin(value, words)),
                facet("grade", found, filters, Parts::grades, value -> words.name("grade", value)),
                facet(
                        "modality",
                        found,
                        filters,
                        viewed -> tellings(
                                viewed, telling -> telling.modality().name().toLowerCase(Locale.ROOT)),
                        value -> words.name("modality", value)),
                facet(
                        "state",
                        found,
                        filters,
                        viewed -> tellings(viewed, telling -> verdicts.state(telling.claim())),
                        value -> words.name("state", value)),
                facet("outlet", found, filters, viewed -> tellings(viewed, Telling::outlet), value -> parts.names()
                        .source(value, words)));
    }

    private static List<String> tellings(Viewed viewed, Function<Telling, String> value) {
        return viewed.sourcings().stream()
                .map(Sourcing::telling)
                .map(value)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> governorates(Viewed viewed) {
        return viewed.sourcings().stream()
                .flatMap(sourcing -> sourcing.telling().scenes())
                .flatMap(spot -> {
                    List<String> around = new ArrayList<>(spot.areas());
                    if (spot.id() != null) {
                        around.add(spot.id());
                    }
                    return around.stream();
                })
                .filter(id -> parts.names()
                        .findPlace(id)
                        .filter(place -> place.kind().equals("governorate"))
                        .isPresent())
                .toList();
    }

    private Facet facet(
            String field,
            List<Viewed> found,
            Filters filters,
            Function<Viewed, Collection<String>> values,
            Parts.Called called) {
        Map<String, Integer> counts = new HashMap<>();
        found.forEach(viewed ->
                values.apply(viewed).stream().distinct().forEach(value -> counts.merge(value, 1, Integer::sum)));
        filters.all(field).forEach(value -> counts.putIfAbsent(value, 0));
        List<Choice> choices =
                parts.choices(counts, MOST, called, value -> parts.explore(filters.turned(field, value))).stream()
                        .map(choice -> new Choice(
                                choice.value(),
                                choice.text(),
                                choice.count(),
                                choice.share(),
                                choice.href(),
                                filters.has(field, choice.value())))
                        .toList();
        return new Facet(field, choices);
    }

    private List<Named> asked(Filters filters) {
        List<Named> asked = new ArrayList<>();
        filters.fields().forEach((field, values) -> {
            if (!List.of("view", "sort", "page").contains(field)) {
                values.forEach(value -> asked.add(new Named(
                        words.say("asked", words.say("field." + field), called(field, value)),
                        parts.explore(filters.turned(field, value)))));
            }
        });
        return asked;
    }

    private String called(String field, String value) {
        return switch (field) {
            case "kind", "grade", "modality", "state", "role" -> words.name(field, value);
            case "actor" -> parts.names().actor(value, words);
            case "place" -> parts.names().place(value, value, words);
            case "source", "outlet" -> parts.names().origin(value, words);
            case "disputed" -> words.say("yes");
            default -> value;
        };
    }
}
