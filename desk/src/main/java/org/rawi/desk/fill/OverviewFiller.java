package org.rawi.desk.fill;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rawi.desk.chart.Histograms;
import org.rawi.desk.page.Choice;
import org.rawi.desk.page.Filters;
import org.rawi.desk.page.OverviewPage;
import org.rawi.desk.words.Catalogue;
import org.rawi.ledger.disagreement.FieldStances;
import org.rawi.store.search.Digest;
import org.rawi.store.search.Digest.Dimension;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;
import org.rawi.workflow.Told;

/** Fills the overview. */
final class OverviewFiller {
    private static final int MOST = 10;
    private static final int DISPUTES = 6;

    private final Basis basis;
    private final Parts parts;
    private final Catalogue words;

    OverviewFiller(Basis basis, Parts parts) {
        this.basis = basis;
        this.parts = parts;
        words = parts.words();
    }

    OverviewPage fill() {
        Digest digest = basis.explore().digestOfIncidents(basis.all());
        return new OverviewPage(
                Math.toIntExact(basis.set().documents().count()),
                Math.toIntExact(basis.set().claims().count()),
                Math.toIntExact(digest.total()),
                Math.toIntExact(digest.count(Dimension.CORROBORATION, "several")),
                Math.toIntExact(digest.count(Dimension.DISPUTE, "disputed")),
                span(digest.histogram()),
                Histograms.of(
                        digest.histogram(),
                        words,
                        (from, to) -> parts.explore(
                                Filters.NONE.with("since", from.toString()).with("until", to.toString()))),
                basis.maps().draw(new Points(parts).of(digest, List.of(), Filters.NONE), words),
                choices(digest, Dimension.KIND, "kind", kind -> words.name("kind", kind)),
                choices(digest, Dimension.ACTOR, "actor", actor -> parts.names().actor(actor, words)),
                choices(digest, Dimension.ORIGIN, "source", key -> parts.names().origin(key, words)),
                choices(digest, Dimension.GRADE, "grade", grade -> words.name("grade", grade)),
                disputes());
    }

    private String span(Digest.Histogram days) {
        return days.bars().isEmpty() ? "" : words.say("overview.span", words.day(days.first()), words.day(days.last()));
    }

    private List<Choice> choices(Digest digest, Dimension dimension, String field, Parts.Called called) {
        return Parts.choices(
                digest.facets().getOrDefault(dimension, List.of()),
                MOST,
                called,
                value -> parts.explore(Filters.NONE.with(field, value)));
    }

    private List<OverviewPage.Dispute> disputes() {
        Query disputed = basis.all().with(Field.DISPUTE, Set.of("disputed")).page(DISPUTES, null);
        return basis.explore().incidents(disputed).incidents().stream()
                .map(this::dispute)
                .toList();
    }

    private OverviewPage.Dispute dispute(Told told) {
        FieldStances field = told.viewed().fields().stream()
                .filter(FieldStances::disputed)
                .findFirst()
                .orElseGet(() -> told.viewed().fields().get(0));
        return new OverviewPage.Dispute(
                parts.row(told),
                field.field().name().toLowerCase(Locale.ROOT),
                new Stances(parts)
                        .of(
                                field,
                                parts.exactness(told),
                                told.viewed().incident().claims()));
    }
}
