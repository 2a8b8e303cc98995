package org.rawi.desk.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rawi.desk.chart.Histograms;
import org.rawi.desk.page.Filters;
import org.rawi.desk.page.SourcePage;
import org.rawi.desk.words.Catalogue;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.ledger.framing.Framing;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.telling.Voice;
import org.rawi.ledger.view.Viewed;

/** Fills source pages. */
final class SourceFiller {
    private static final int MOST_ROWS = 100;
    private static final int MOST = 8;

    private final Shelf shelf;
    private final Parts parts;
    private final Catalogue words;

    SourceFiller(Shelf shelf, Parts parts) {
        this.shelf = shelf;
        this.parts = parts;
        words = parts.words();
    }

    /** The page of a source that tells or relays something. */
    Optional<SourcePage> find(String id) {
        List<Viewed> own = shelf.incidents().values().stream()
                .filter(viewed -> viewed.sourcings().stream().anyMatch(sourcing -> isOrigin(sourcing, id)))
                .sorted(PlaceFiller.byDay())
                .toList();
        List<Viewed> passedOn = shelf.incidents().values().stream()
                .filter(viewed -> viewed.sourcings().stream().anyMatch(sourcing -> isRelay(sourcing, id)))
                .sorted(PlaceFiller.byDay())
                .toList();
        if (own.isEmpty() && passedOn.isEmpty()) {
            return Optional.empty();
        }
        List<Viewed> shown = own.isEmpty() ? passedOn : own;
        Filters filters = Filters.NONE.with(own.isEmpty() ? "outlet" : "source", id);
        Optional<Row> row = parts.knowledge().rows(Table.SOURCES).stream()
                .filter(source -> source.cell("id").equals(id))
                .findFirst();
        return Optional.of(new SourcePage(
                id,
                parts.names().source(id, words),
                row.map(source -> source.cell("type")).orElse("outlet"),
                row.map(source -> source.cell("speaks_for"))
                        .filter(party -> !party.isEmpty())
                        .map(parts::actor)
                        .orElse(null),
                own.size(),
                (int) own.stream().filter(viewed -> viewed.count().min() > 1).count(),
                passedOn.size(),
                Histograms.of(
                        shown.stream().map(Parts::day).filter(Objects::nonNull).toList(),
                        words,
                        (from, to) -> parts.explore(
                                filters.with("since", from.toString()).with("until", to.toString()))),
                parts.choices(
                        kinds(own),
                        MOST,
                        kind -> words.name("kind", kind),
                        kind -> parts.explore(filters.with("kind", kind))),
                parts.choices(
                        relayed(passedOn, id),
                        MOST,
                        key -> parts.names().origin(key, words),
                        key -> Objects.requireNonNullElse(parts.source(key).href(), parts.at("/explore"))),
                parts.choices(
                        oneSided(id),
                        MOST,
                        side -> parts.names().actor(side, words),
                        side -> parts.explore(filters.with("grade", "one_side"))),
                ActorFiller.callings(parts, shelf, printed -> printed.outlet().equals(id)),
                shown.stream().limit(MOST_ROWS).map(parts::row).toList(),
                shown.size()));
    }

    private static Map<String, Integer> kinds(List<Viewed> incidents) {
        Map<String, Integer> kinds = new HashMap<>();
        incidents.forEach(viewed -> kinds.merge(viewed.headline().kind(), 1, Integer::sum));
        return kinds;
    }

    private static Map<String, Integer> relayed(List<Viewed> incidents, String id) {
        Map<String, Integer> relayed = new HashMap<>();
        incidents.forEach(viewed -> viewed.sourcings().stream()
                .filter(sourcing -> isRelay(sourcing, id))
                .flatMap(sourcing -> sourcing.origins().stream())
                .forEach(origin -> relayed.merge(origin.key(), 1, Integer::sum)));
        return relayed;
    }

    private Map<String, Integer> oneSided(String id) {
        Map<String, Integer> sides = new HashMap<>();
        new Framing(parts.knowledge())
                .oneSided(shelf.accounts()).stream()
                        .filter(one ->
                                one.outlets().contains(id) || one.origins().contains(id))
                        .forEach(one -> sides.merge(one.side(), 1, Integer::sum));
        return sides;
    }

    private static boolean isOrigin(Sourcing sourcing, String id) {
        return sourcing.origins().stream().anyMatch(origin -> origin.key().equals(id) || id.equals(origin.party()));
    }

    /** Whether it stands in the chain above who first said it. */
    private static boolean isRelay(Sourcing sourcing, String id) {
        int last =
                sourcing.telling().chain().stream().mapToInt(Voice::step).max().orElse(0);
        return !isOrigin(sourcing, id)
                && sourcing.telling().chain().stream().anyMatch(voice -> voice.step() < last && id.equals(voice.id()));
    }
}
