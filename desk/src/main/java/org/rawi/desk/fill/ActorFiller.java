package org.rawi.desk.fill;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.desk.chart.Histograms;
import org.rawi.desk.page.ActorPage;
import org.rawi.desk.page.Filters;
import org.rawi.desk.words.Catalogue;
import org.rawi.knowledge.Table;
import org.rawi.store.search.Digest;
import org.rawi.store.search.Digest.Dimension;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;

/** Fills actor pages. */
final class ActorFiller {
    private static final int MOST = 8;
    private static final Set<Dimension> COUNTED = Set.of(Dimension.KIND, Dimension.ORIGIN, Dimension.CALLED);

    private final Basis basis;
    private final Parts parts;
    private final Catalogue words;

    ActorFiller(Basis basis, Parts parts) {
        this.basis = basis;
        this.parts = parts;
        words = parts.words();
    }

    /** The page of an actor of whom, or of a part of whom, something is told. */
    Optional<ActorPage> find(String id) {
        Query query = basis.all().with(Field.ACTOR, Set.of(id)).page(PlaceFiller.MOST_ROWS, null);
        Digest digest = basis.explore().digestOfIncidents(query, COUNTED);
        return digest.total() == 0 ? Optional.empty() : Optional.of(fill(id, query, digest));
    }

    private ActorPage fill(String id, Query query, Digest digest) {
        Filters filters = Filters.NONE.with("actor", id);
        return new ActorPage(
                id,
                parts.names().actor(id, words),
                kind(id),
                count(Field.INITIATOR, id),
                count(Field.TARGET, id),
                Histograms.of(
                        digest.histogram(),
                        words,
                        (from, to) -> parts.explore(
                                filters.with("since", from.toString()).with("until", to.toString()))),
                Parts.choices(
                        digest.facets().getOrDefault(Dimension.ORIGIN, List.of()),
                        MOST,
                        key -> parts.names().origin(key, words),
                        key -> parts.explore(filters.with("source", key))),
                new Callings(parts).of(digest, called -> called.actor().equals(id)),
                Parts.choices(
                        digest.facets().getOrDefault(Dimension.KIND, List.of()),
                        MOST,
                        kind -> words.name("kind", kind),
                        kind -> parts.explore(filters.with("kind", kind))),
                basis.explore().incidents(query).incidents().stream()
                        .map(parts::row)
                        .toList(),
                Math.toIntExact(digest.total()));
    }

    private int count(Field side, String id) {
        Query query = basis.all().with(side, Set.of(id)).page(1, null);
        return Math.toIntExact(
                basis.explore().digestOfIncidents(query, Set.of()).total());
    }

    private String kind(String id) {
        return parts.knowledge().rows(Table.ACTORS).stream()
                .filter(row -> row.cell("id").equals(id))
                .map(row -> row.cell("kind"))
                .findFirst()
                .orElse("");
    }
}
