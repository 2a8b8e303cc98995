package org.rawi.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.desk.page.ReviewPage.Form;
import org.rawi.desk.page.ReviewPage.Look;
import org.rawi.desk.page.ReviewPage.Outcome;
import org.rawi.desk.page.ReviewPage.Verdict;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Routes;
import org.rawi.desk.web.Visit;
import org.rawi.store.Right;
import org.rawi.workflow.Refusal;
import org.rawi.workflow.RefusedException;

/** Where people decide: of one claim after another, of claims alike, of what is contested. */
final class ReviewRoutes {
    private static final Set<String> ACTIONS = Set.of("accept", "reject", "unsure", "kind");
    private static final Set<String> LINKING = Set.of("merge", "split");
    private static final int LONGEST_REASON = 500;

    private final DeskPages pages;
    private final PageAnswers answers;

    ReviewRoutes(DeskPages pages, PageAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    void addTo(Routes routes) {
        routes.look(Right.DECIDE, "/review", this::review)
                .act("/review", this::decide)
                .act("/review/correct", this::correct)
                .act("/review/undo", this::undo)
                .look(Right.SETTLE, "/review/merge", (visit, rest) -> linking(visit, "merge"))
                .look(Right.SETTLE, "/review/split", (visit, rest) -> linking(visit, "split"))
                .act(Right.SETTLE, "/review/merge", (visit, rest) -> link(visit, "merge"))
                .act(Right.SETTLE, "/review/split", (visit, rest) -> link(visit, "split"))
                .look(Right.SETTLE, "/review/alike", this::alike)
                .act(Right.SETTLE, "/review/alike", this::decideAlike)
                .look(Right.DECIDE, "/review/actors.json", this::actors)
                .look(Right.DECIDE, "/review/places.json", this::places)
                .look(Right.SETTLE, "/contested", this::contested)
                .act(Right.SETTLE, "/contested", this::settle)
                .look(Right.DECIDE, "/agreement", this::agreement)
                .act(Right.ADMINISTER, "/agreement", this::plan);
    }

    private Answer review(Visit visit, String rest) {
        return review(visit, visit.find("claim"), visit.find("open").orElse(""), null);
    }

    private Answer review(Visit visit, Optional<String> claim, String open, Refusal refused) {
        return answers.page(
                visit,
                "review",
                PageAnswers.words(visit).say("review.title"),
                "review",
                pages.reviews().review(new Look(claim, open, refused), visit.who(), PageAnswers.words(visit)));
    }

    private Answer decide(Visit visit, String rest) {
        Optional<String> kind = visit.findInForm("kind");
        String action = kind.isPresent() ? "kind" : visit.findInForm("action").orElse("");
        Optional<String> claim = visit.findInForm("claim");
        if (claim.isEmpty() || !ACTIONS.contains(action)) {
            return answers.fault(visit, 400);
        }
        Verdict verdict = new Verdict(claim.get(), action, kind.orElse(null), reason(visit), seen(visit));
        try {
            return came(visit, pages.reviews().decide(visit.who(), verdict), "/review");
        } catch (RefusedException refused) {
            return review(visit, claim, "kind", refused.refusal()).as(422);
        }
    }

    private static String reason(Visit visit) {
        String reason =
                visit.findInForm("reason").or(() -> visit.findInForm("why")).orElse("");
        return reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
    }

    /** The latest change that the page showed; none where it does not say. */
    static long seen(Visit visit) {
        String seen = visit.findInForm("seen").orElse("");
        return seen.matches("[0-9]{1,18}") ? Long.parseLong(seen) : 0;
    }

    private Answer came(Visit visit, Outcome outcome, String next) {
        return switch (outcome) {
            case TAKEN -> Answer.redirect(PageAnswers.at(visit, next));
            case GONE -> answers.fault(visit, 404);
            case LATE -> answers.fault(visit, 409);
        };
    }

    private Answer correct(Visit visit, String rest) {
        Form form = new Form(visit.form());
        try {
            return came(
                    visit, pages.reviews().correct(visit.who(), form), "/review?claim=" + plain(form.first("claim")));
        } catch (RefusedException refused) {
            return review(visit, visit.findInForm("claim"), form.first("field"), refused.refusal())
                    .as(422);
        }
    }

    /** An id as it may stand in an address. */
    private static String plain(String id) {
        return id.replaceAll("[^A-Za-z0-9_-]", "");
    }

    private Answer undo(Visit visit, String rest) {
        String review = PageAnswers.at(visit, "/review");
        return pages.reviews()
                .undo(visit.who())
                .map(claim -> Answer.redirect(review + "?claim=" + claim))
                .orElseGet(() -> Answer.redirect(review));
    }

    private Answer linking(Visit visit, String action) {
        return answers.found(
                visit,
                visit.find("claim").flatMap(claim -> pages.reviews()
                        .linking(action, claim, visit.who(), PageAnswers.words(visit))),
                page -> answers.page(
                        visit, "review", PageAnswers.words(visit).say("linking." + action), "linking", page));
    }

    private Answer link(Visit visit, String action) {
        Optional<String> claim = visit.findInForm("claim");
        Optional<String> others = visit.findInForm("others");
        if (claim.isEmpty() || others.isEmpty() || !LINKING.contains(action)) {
            return answers.fault(visit, 400);
        }
        Verdict verdict = new Verdict(claim.get(), action, others.get(), reason(visit), seen(visit));
        return came(visit, pages.reviews().decide(visit.who(), verdict), "/review?claim=" + plain(claim.get()));
    }

    private Answer alike(Visit visit, String rest) {
        return answers.found(
                visit,
                visit.find("decision")
                        .flatMap(decision -> pages.reviews().alike(decision, visit.who(), PageAnswers.words(visit))),
                page -> answers.page(visit, "review", PageAnswers.words(visit).say("alike.title"), "alike", page));
    }

    private Answer decideAlike(Visit visit, String rest) {
        return came(visit, pages.reviews().decideAlike(visit.who(), new Form(visit.form())), "/review");
    }

    private Answer actors(Visit visit, String rest) {
        return Answer.text(
                "application/json", pages.reviews().actors(visit.find("q").orElse(""), PageAnswers.words(visit)));
    }

    private Answer places(Visit visit, String rest) {
        return Answer.text(
                "application/json", pages.reviews().places(new Form(visit.query()), PageAnswers.words(visit)));
    }

    private Answer contested(Visit visit, String rest) {
        return answers.page(
                visit,
                "review",
                PageAnswers.words(visit).say("contested.title"),
                "contested",
                pages.reviews().contested(PageAnswers.words(visit)));
    }

    private Answer settle(Visit visit, String rest) {
        if (visit.findInForm("claim").isEmpty()
                || visit.findInForm("reason").isEmpty()
                || List.of("uphold", "own").stream()
                        .allMatch(field -> visit.findInForm(field).isEmpty())) {
            return answers.fault(visit, 400);
        }
        return came(visit, pages.reviews().settle(visit.who(), new Form(visit.form())), "/contested");
    }

    private Answer agreement(Visit visit, String rest) {
        return answers.page(
                visit,
                "review",
                PageAnswers.words(visit).say("agreement.title"),
                "agreement",
                pages.reviews().agreement());
    }

    private Answer plan(Visit visit, String rest) {
        pages.reviews().plan(new Form(visit.form()));
        return Answer.redirect(PageAnswers.at(visit, "/agreement"));
    }
}
