package org.rawi.desk;

import java.util.Optional;
import java.util.function.Function;
import org.rawi.desk.page.Masthead;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.FaultPages;
import org.rawi.desk.web.Visit;
import org.rawi.desk.words.Catalogue;

/** Makes answers of page records: by the template, in the language of the address. */
final class PageAnswers {
    private final DeskPages pages;
    private final Templates templates;
    private final FaultPages faults;

    PageAnswers(DeskPages pages, Templates templates, FaultPages faults) {
        this.pages = pages;
        this.templates = templates;
        this.faults = faults;
    }

    static Catalogue words(Visit visit) {
        return Catalogue.of(visit.language());
    }

    /** The path in the language of {@code visit}. */
    static String at(Visit visit, String path) {
        return "/" + visit.language().code() + path;
    }

    Answer page(Visit visit, String section, String title, String template, Object page) {
        return page(visit, 200, section, title, template, page);
    }

    Answer page(Visit visit, int status, String section, String title, String template, Object page) {
        Masthead head = new Masthead(
                words(visit),
                title,
                section,
                visit.path(),
                visit.queryText(),
                pages.set(),
                pages.kept(),
                visit.visitor(),
                pages.upkeep().get());
        return Answer.page(status, templates.render(template, head, page));
    }

    /** What is shown of what was found, or that there is no such page. */
    <T> Answer found(Visit visit, Optional<T> found, Function<T, Answer> shown) {
        return found.map(shown).orElseGet(() -> fault(visit, 404));
    }

    Answer fault(Visit visit, int status) {
        return faults.page(visit.language(), status, visit.visitor());
    }
}
