package org.rawi.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rawi.desk.page.ReviewPage.Verdict;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Gate;
import org.rawi.desk.web.Routes;
import org.rawi.desk.web.Visit;
import org.rawi.store.Right;

/** Where people work: join and part incidents, and take texts in. */
final class WorkRoutes {
    private final DeskPages pages;
    private final PageAnswers answers;
    private final Gate gate;

    WorkRoutes(DeskPages pages, PageAnswers answers, Gate gate) {
        this.gate = gate;
        this.pages = pages;
        this.answers = answers;
    }

    void addTo(Routes routes) {
        new ReviewRoutes(pages, answers).addTo(routes);
        routes.act(Right.SETTLE, "/incident/merge", this::merge)
                .act(Right.SETTLE, "/incident/split", this::split)
                .look(Right.TAKE_IN, "/import", this::imports)
                .act(Right.TAKE_IN, "/import", this::takeIn)
                .look(Right.TAKE_IN, "/import/progress", this::progress)
                .look(Right.TAKE_IN, "/import/failures.csv", this::failures);
    }

    /** Two incidents are one event: the first claim of the one is of one event with all of the other. */
    private Answer merge(Visit visit, String rest) {
        List<String> one = claims(visit, "incident");
        List<String> other = claims(visit, "other");
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return answers.fault(visit, 400);
        }
        return linked(
                visit,
                new Verdict(one.get(0), "merge", String.join(" ", other), "", ReviewRoutes.seen(visit)),
                one.get(0));
    }

    /** A claim is of another event than the rest of its incident. */
    private Answer split(Visit visit, String rest) {
        List<String> rests = new ArrayList<>(claims(visit, "incident"));
        String claim = visit.findInForm("claim").orElse("");
        if (!rests.remove(claim) || rests.isEmpty()) {
            return answers.fault(visit, 400);
        }
        return linked(
                visit,
                new Verdict(claim, "split", String.join(" ", rests), "", ReviewRoutes.seen(visit)),
                rests.get(0));
    }

    private Answer linked(Visit visit, Verdict verdict, String shown) {
        return switch (pages.reviews().decide(visit.who(), verdict)) {
            case TAKEN -> Answer.redirect(PageAnswers.at(visit, "/incident/i" + shown));
            case GONE -> answers.fault(visit, 404);
            case LATE -> answers.fault(visit, 409);
        };
    }

    private List<String> claims(Visit visit, String field) {
        return visit.findInForm(field).map(pages.incidents()::claims).orElse(List.of());
    }

    private Answer imports(Visit visit, String rest) {
        return importing(visit, "import");
    }

    private Answer progress(Visit visit, String rest) {
        return importing(visit, "going");
    }

    private Answer importing(Visit visit, String template) {
        return answers.page(
                visit,
                "import",
                PageAnswers.words(visit).say("import.title"),
                template,
                pages.imports().imports(PageAnswers.words(visit)));
    }

    private Answer takeIn(Visit visit, String rest) {
        if (visit.uploads() != null && !pages.imports().begin(visit.uploads())) {
            return answers.fault(visit, 409);
        }
        if (visit.uploads() != null) {
            gate.note(visit.visitor(), "import", "");
        }
        return Answer.redirect(PageAnswers.at(visit, "/import"));
    }

    private Answer failures(Visit visit, String rest) {
        Optional<String> failures = visit.find("run")
                .filter(run -> run.matches("[0-9]{1,9}"))
                .flatMap(run -> pages.imports().failures(Long.parseLong(run)));
        return answers.found(visit, failures, csv -> Answer.text("text/csv", csv)
                .with("Content-Disposition", "attachment; filename=\"failures.csv\""));
    }
}
