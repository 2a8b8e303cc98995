package org.rawi.desk;

import java.util.Optional;
import org.rawi.desk.page.Filters;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Routes;
import org.rawi.desk.web.Visit;
import org.rawi.store.Right;

/** Where searches are saved, listed, removed and followed. */
final class SearchRoutes {
    private static final int LONGEST_NAME = 80;
    private static final String FEED = ".atom";

    private final DeskPages pages;
    private final PageAnswers answers;

    SearchRoutes(DeskPages pages, PageAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    void addTo(Routes routes) {
        routes.look("/searches", this::searches)
                .look("/searches/", this::feed)
                .act(Right.SAVE_SEARCHES, "/searches", this::save)
                .act(Right.SAVE_SEARCHES, "/searches/remove", this::remove);
    }

    private Answer searches(Visit visit, String rest) {
        return answers.page(
                visit,
                "explore",
                PageAnswers.words(visit).say("searches.title"),
                "searches",
                pages.searches().searches(visit, PageAnswers.words(visit)));
    }

    private Answer feed(Visit visit, String rest) {
        String before = visit.find("before").orElse(Long.toString(Long.MAX_VALUE));
        if (!rest.endsWith(FEED) || !before.matches("[0-9]{1,18}") && !before.equals(Long.toString(Long.MAX_VALUE))) {
            return answers.fault(visit, 404);
        }
        return answers.found(
                visit,
                pages.searches()
                        .feed(
                                visit,
                                rest.substring(0, rest.length() - FEED.length()),
                                Long.parseLong(before),
                                PageAnswers.words(visit)),
                atom -> Answer.text("application/atom+xml", atom));
    }

    private Answer save(Visit visit, String rest) {
        Optional<String> name = visit.findInForm("name");
        if (name.isEmpty()) {
            return answers.fault(visit, 400);
        }
        String shortened =
                name.get().substring(0, Math.min(LONGEST_NAME, name.get().length()));
        pages.searches().save(visit, shortened, new Filters(visit.form()));
        return Answer.redirect(PageAnswers.at(visit, "/searches"));
    }

    private Answer remove(Visit visit, String rest) {
        return switch (pages.searches().remove(visit, visit.findInForm("id").orElse(""))) {
            case REMOVED -> Answer.redirect(PageAnswers.at(visit, "/searches"));
            case NOT_THERE -> answers.fault(visit, 404);
            case NOT_OWN -> answers.fault(visit, 403);
        };
    }
}
