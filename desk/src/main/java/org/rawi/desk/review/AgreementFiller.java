package org.rawi.desk.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.rawi.desk.page.AgreementPage;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;
import org.rawi.workflow.Agreement;
import org.rawi.workflow.ReviewPlan;

/** Fills the page on how far reviewers agree. */
final class AgreementFiller {
    private final ReviewDesk desk;

    AgreementFiller(ReviewDesk desk) {
        this.desk = desk;
    }

    AgreementPage fill() {
        ReviewPlan plan = ReviewPlan.of(desk.set());
        Agreement agreement = Agreement.of(desk.set());
        List<AgreementPage.Reviewer> reviewers = agreement.reviewers().entrySet().stream()
                .map(entry -> new AgreementPage.Reviewer(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(AgreementPage.Reviewer::who))
                .toList();
        long contested = desk.explore()
                .page(Query.ALL.with(Field.STATE, Set.of("contested")).page(1, null))
                .total();
        return new AgreementPage(
                plan.people(),
                plan.blind(),
                reviewers,
                agreement.twice(),
                agreement.inSight(),
                contested,
                agreement.fields().stream()
                        .map(field -> new AgreementPage.Line(
                                field.field(),
                                field.scale(),
                                field.units(),
                                alpha(field.alpha()),
                                field.equal().isPresent()
                                        ? Math.round(100 * field.equal().getAsDouble()) + ""
                                        : "",
                                field.machineUnits(),
                                alpha(field.machineAlpha())))
                        .toList());
    }

    private static String alpha(OptionalDouble alpha) {
        return alpha.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", alpha.getAsDouble());
    }
}
