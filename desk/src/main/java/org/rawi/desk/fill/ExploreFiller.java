package org.rawi.desk.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rawi.desk.chart.Histograms;
import org.rawi.desk.page.Choice;
import org.rawi.desk.page.ExplorePage;
import org.rawi.desk.page.Facet;
import org.rawi.desk.page.Filters;
import org.rawi.desk.page.Named;
import org.rawi.desk.words.Catalogue;
import org.rawi.store.search.Digest;
import org.rawi.store.search.Digest.Dimension;
import org.rawi.store.search.Query;
import org.rawi.workflow.Explore.FoundIncidents;

/** Fills Explore. */
final class ExploreFiller {
    private static final int ROWS = 50;
    private static final int MOST = 8;
    /** Pages by number; further on each leads to the next by its token. */
    private static final int NUMBERED = 200;

    private final Basis basis;
    private final Parts parts;
    private final Catalogue words;

    ExploreFiller(Basis basis, Parts parts) {
        this.basis = basis;
        this.parts = parts;
        words = parts.words();
    }

    ExplorePage fill(Filters filters) {
        Query query = Questions.of(basis.all(), filters);
        Digest digest = basis.explore().digestOfIncidents(query);
        Optional<String> token = filters.find("after");
        int page = page(filters, digest.total());
        FoundIncidents found = found(query, token, page);
        return new ExplorePage(
                filters,
                Math.toIntExact(digest.total()),
                Math.toIntExact(digest.claims()),
                found.incidents().stream().map(parts::row).toList(),
                facets(digest, filters),
                asked(filters),
                Histograms.of(
                        digest.histogram(),
                        words,
                        (from, to) -> parts.explore(
                                filters.with("since", from.toString()).with("until", to.toString()))),
                filters.has("view", "map")
                        ? basis.maps().draw(new Points(parts).of(digest, found.incidents(), filters), words)
                        : null,
                before(filters, token, page),
                after(filters, token, page, found.next()));
    }

    /** A token that leads nowhere leads to the first page. */
    private FoundIncidents found(Query query, Optional<String> token, int page) {
        try {
            return basis.explore()
                    .incidents(token.isPresent() ? query.page(ROWS, token.get()) : query.pageNumbered(ROWS, page));
        } catch (IllegalArgumentException nowhere) {
            return basis.explore().incidents(query.page(ROWS, null));
        }
    }

    private static int page(Filters filters, long found) {
        String page = filters.text("page");
        int asked = page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) - 1 : 0;
        return (int) Math.min(Math.min(asked, NUMBERED - 1), Math.max(0, (found - 1) / ROWS));
    }

    private String before(Filters filters, Optional<String> token, int page) {
        if (token.isPresent()) {
            return parts.explore(filters.without("after").with("page", Integer.toString(NUMBERED)));
        }
        return page == 0 ? null : parts.explore(filters.with("page", Integer.toString(page)));
    }

    private String after(Filters filters, Optional<String> token, int page, String next) {
        if (next == null) {
            return null;
        }
        return token.isPresent() || page + 1 == NUMBERED
                ? parts.explore(filters.with("after", next))
                : parts.explore(filters.with("page", Integer.toString(page + 2)));
    }

    private List<Facet> facets(Digest digest, Filters filters) {
        return List.of(
                facet("kind", Dimension.KIND, digest, filters),
                facet("actor", Dimension.ACTOR, digest, filters),
                facet("place", Dimension.ADM1, digest, filters),
                facet("source", Dimension.ORIGIN, digest, filters),
                facet("grade", Dimension.GRADE, digest, filters),
                facet("modality", Dimension.MODALITY, digest, filters),
                facet("state", Dimension.STATE, digest, filters),
                facet("outlet", Dimension.OUTLET, digest, filters));
    }

    /** What is chosen stands there, even where nothing has it. */
    private Facet facet(String field, Dimension dimension, Digest digest, Filters filters) {
        List<Digest.Count> counts = new ArrayList<>(digest.facets().getOrDefault(dimension, List.of()).stream()
                .filter(count -> !count.value().isEmpty())
                .limit(MOST)
                .toList());
        for (String value : filters.all(field)) {
            if (counts.stream().noneMatch(count -> count.value().equals(value))) {
                counts.add(new Digest.Count(value, digest.count(dimension, value)));
            }
        }
        List<Choice> choices = Parts.choices(
                        counts,
                        counts.size(),
                        value -> parts.called(field, value),
                        value -> parts.explore(filters.turned(field, value)))
                .stream()
                .map(choice -> choice.chosenIf(filters.has(field, choice.value())))
                .toList();
        return new Facet(field, choices);
    }

    private List<Named> asked(Filters filters) {
        List<Named> asked = new ArrayList<>();
        filters.asked()
                .fields()
                .forEach((field, values) -> values.forEach(value ->
                        asked.add(new Named(parts.asked(field, value), parts.explore(filters.turned(field, value))))));
        return asked;
    }
}
