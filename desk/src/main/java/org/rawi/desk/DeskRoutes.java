package org.rawi.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rawi.desk.page.AboutPage;
import org.rawi.desk.page.Filters;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Gate;
import org.rawi.desk.web.Routes;
import org.rawi.desk.web.Visit;
import org.rawi.export.harm.HarmRules;
import org.rawi.ledger.grade.Grade;
import org.rawi.store.Right;

/** Where the addresses of the desk lead. */
final class DeskRoutes {
    private final DeskSettings settings;
    private final DeskPages pages;
    private final PageAnswers answers;
    private final Gate gate;

    DeskRoutes(DeskSettings settings, DeskPages pages, PageAnswers answers, Gate gate) {
        this.gate = gate;
        this.settings = settings;
        this.pages = pages;
        this.answers = answers;
    }

    Routes routes() {
        Routes routes = new Routes()
                .look("/", this::overview)
                .look("/explore", this::explore)
                .look("/explore.", this::export)
                .look("/incident/", this::incident)
                .look("/incident.json", this::incidentJson)
                .look(Right.READ_TEXTS, "/article", this::article)
                .look("/place/", this::place)
                .look("/actor/", this::actor)
                .look("/source", this::source)
                .look("/about", this::about)
                .look("/map/countries.json", (visit, rest) -> map(pages.maps().countries()))
                .look(
                        "/map/governorates.json",
                        (visit, rest) -> map(pages.maps().governorates()))
                .look("/map/names.json", (visit, rest) -> map(pages.maps().names(PageAnswers.words(visit))));
        new WorkRoutes(pages, answers, gate).addTo(routes);
        new SearchRoutes(pages, answers).addTo(routes);
        if (settings.access() != Access.PUBLISHED) {
            pages.programs().addTo(routes);
        }
        return routes;
    }

    private static Answer map(String json) {
        return Answer.text("application/geo+json", json).with("Cache-Control", "max-age=86400");
    }

    private Answer overview(Visit visit, String rest) {
        return answers.page(
                visit,
                "overview",
                PageAnswers.words(visit).say("overview.title"),
                "overview",
                pages.overviews().overview(PageAnswers.words(visit)));
    }

    private Answer explore(Visit visit, String rest) {
        return answers.page(
                visit,
                "explore",
                PageAnswers.words(visit).say("explore.title"),
                "explore",
                pages.explorations().explore(new Filters(visit.query()), PageAnswers.words(visit)));
    }

    private Answer export(Visit visit, String format) {
        Filters filters = new Filters(visit.query());
        if (!format.equals("atom")) {
            gate.note(visit.visitor(), "export", visit.path() + visit.queryText());
        }
        return switch (format) {
            case "json" ->
                Answer.written("application/json", pages.explorations().export(filters, format));
            case "geojson" ->
                Answer.written("application/geo+json", pages.explorations().export(filters, format));
            case "csv" ->
                Answer.written("text/csv", pages.explorations().export(filters, format))
                        .with("Content-Disposition", "attachment; filename=\"incidents.csv\"");
            case "atom" ->
                Answer.text(
                        "application/atom+xml",
                        pages.explorations()
                                .feed(
                                        filters,
                                        PageAnswers.words(visit),
                                        visit.site() + "/" + visit.language().code() + visit.path() + filters.query()));
            default -> answers.fault(visit, 404);
        };
    }

    private Answer incident(Visit visit, String id) {
        return pages.incidents()
                .findIncident(id, PageAnswers.words(visit))
                .map(page -> page.row().id().equals(id)
                        ? answers.page(
                                visit,
                                "explore",
                                PageAnswers.words(visit).name("kind", page.row().kind()),
                                "incident",
                                page)
                        : Answer.redirect(page.row().href() + visit.queryText()))
                .orElseGet(() -> answers.fault(visit, pages.programs().isIncidentGone(id) ? 410 : 404));
    }

    private Answer incidentJson(Visit visit, String rest) {
        return answers.found(visit, visit.find("id").flatMap(pages.incidents()::findIncidentJson), json -> {
            gate.note(visit.visitor(), "export", visit.path() + visit.queryText());
            return Answer.written("application/json", json);
        });
    }

    private Answer article(Visit visit, String rest) {
        String id = visit.find("id").orElse("");
        return pages.articles()
                .findArticle(id, PageAnswers.words(visit))
                .map(page -> answers.page(
                        visit, "explore", page.title() == null ? page.id() : page.title(), "article", page))
                .orElseGet(() -> answers.fault(visit, pages.programs().isDocumentGone(id) ? 410 : 404));
    }

    private Answer place(Visit visit, String id) {
        return answers.found(
                visit,
                pages.places().findPlace(id, PageAnswers.words(visit)),
                page -> answers.page(visit, "explore", page.name(), "place", page));
    }

    private Answer actor(Visit visit, String id) {
        return answers.found(
                visit,
                pages.actors().findActor(id, PageAnswers.words(visit)),
                page -> answers.page(visit, "explore", page.name(), "actor", page));
    }

    private Answer source(Visit visit, String rest) {
        return answers.found(
                visit,
                visit.find("id").flatMap(id -> pages.sources().findSource(id, PageAnswers.words(visit))),
                page -> answers.page(visit, "explore", page.name(), "source", page));
    }

    private Answer about(Visit visit, String rest) {
        HarmRules harm = settings.harm();
        AboutPage page = new AboutPage(
                List.of("claim", "origin", "incident", "disagreement", "confidence"),
                Stream.of(Grade.values())
                        .map(grade -> grade.name().toLowerCase(Locale.ROOT))
                        .toList(),
                List.of(
                        new AboutPage.Key("A", "accept"),
                        new AboutPage.Key("R", "reject"),
                        new AboutPage.Key("U", "unsure"),
                        new AboutPage.Key("1 … 9", "kind"),
                        new AboutPage.Key("Z", "undo"),
                        new AboutPage.Key("J", "after"),
                        new AboutPage.Key("K", "before"),
                        new AboutPage.Key("C", "correct"),
                        new AboutPage.Key("W", "words"),
                        new AboutPage.Key("M", "merge"),
                        new AboutPage.Key("S", "split"),
                        new AboutPage.Key("L", "alike"),
                        new AboutPage.Key("/", "find"),
                        new AboutPage.Key("?", "help")),
                List.of(
                        new AboutPage.Rule("persons", harm.maskPersons(), ""),
                        new AboutPage.Rule("places", harm.blurPlaces(), ""),
                        new AboutPage.Rule("embargo", harm.embargoDays() > 0, Integer.toString(harm.embargoDays())),
                        new AboutPage.Rule("according", true, "")),
                pages.coder());
        return answers.page(visit, "about", PageAnswers.words(visit).say("about.title"), "about", page);
    }
}
