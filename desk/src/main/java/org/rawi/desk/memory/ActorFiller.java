package org.rawi.desk.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rawi.desk.chart.Histograms;
import org.rawi.desk.page.ActorPage;
import org.rawi.desk.page.Filters;
import org.rawi.desk.words.Catalogue;
import org.rawi.knowledge.Table;
import org.rawi.ledger.framing.ActorWords;
import org.rawi.ledger.framing.Framing;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.telling.Side;
import org.rawi.ledger.view.Viewed;

/** Fills actor pages. */
final class ActorFiller {
    private static final int MOST_ROWS = 100;
    private static final int MOST = 8;

    private final Shelf shelf;
    private final Parts parts;
    private final Catalogue words;

    ActorFiller(Shelf shelf, Parts parts) {
        this.shelf = shelf;
        this.parts = parts;
        words = parts.words();
    }

    /** The page of an actor of whom something is told. */
    Optional<ActorPage> find(String id) {
        Filters filters = Filters.NONE.with("actor", id);
        List<Viewed> told = shelf.incidents().values().stream()
                .filter(viewed -> acts(viewed, id) || isActedOn(viewed, id))
                .sorted(PlaceFiller.byDay())
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> tellers = new HashMap<>();
        Map<String, Integer> kinds = new HashMap<>();
        told.forEach(viewed -> {
            viewed.origins().stream().map(Origin::key).distinct().forEach(key -> tellers.merge(key, 1, Integer::sum));
            kinds.merge(viewed.headline().kind(), 1, Integer::sum);
        });
        return Optional.of(new ActorPage(
                id,
                parts.names().actor(id, words),
                kind(id),
                (int) told.stream().filter(viewed -> acts(viewed, id)).count(),
                (int) told.stream().filter(viewed -> isActedOn(viewed, id)).count(),
                Histograms.of(
                        told.stream().map(Parts::day).filter(Objects::nonNull).toList(),
                        words,
                        (from, to) -> parts.explore(
                                filters.with("since", from.toString()).with("until", to.toString()))),
                parts.choices(
                        tellers,
                        MOST,
                        key -> parts.names().origin(key, words),
                        key -> parts.explore(filters.with("source", key))),
                callings(parts, shelf, printed -> printed.actor().equals(id)),
                parts.choices(
                        kinds,
                        MOST,
                        kind -> words.name("kind", kind),
                        kind -> parts.explore(filters.with("kind", kind))),
                told.stream().limit(MOST_ROWS).map(parts::row).toList(),
                told.size()));
    }

    private String kind(String id) {
        return parts.knowledge().rows(Table.ACTORS).stream()
                .filter(row -> row.cell("id").equals(id))
                .map(row -> row.cell("kind"))
                .findFirst()
                .orElse("");
    }

    private static boolean acts(Viewed viewed, String id) {
        return viewed.sourcings().stream()
                .flatMap(sourcing -> sourcing.telling().initiators().stream())
                .map(Side::id)
                .anyMatch(id::equals);
    }

    private static boolean isActedOn(Viewed viewed, String id) {
        return viewed.sourcings().stream()
                .flatMap(sourcing -> sourcing.telling().targets().stream())
                .map(Side::id)
                .anyMatch(id::equals);
    }

    /** What outlets call whom, of the words that are asked for. */
    static List<ActorPage.Calling> callings(Parts parts, Shelf shelf, java.util.function.Predicate<ActorWords> asked) {
        return new Framing(parts.knowledge())
                .words(shelf.accounts()).stream()
                        .filter(asked)
                        .map(printed -> new ActorPage.Calling(
                                parts.source(printed.outlet()),
                                parts.actor(printed.actor()),
                                printed.words(),
                                printed.loaded(),
                                printed.own(),
                                printed.quoted()))
                        .toList();
    }
}
