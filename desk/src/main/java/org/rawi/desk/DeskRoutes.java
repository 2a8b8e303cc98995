package org.rawi.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rawi.desk.harm.HarmRules;
import org.rawi.desk.page.AboutPage;
import org.rawi.desk.page.Filters;
import org.rawi.desk.page.Masthead;
import org.rawi.desk.page.ReviewPage.Verdict;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.FaultPages;
import org.rawi.desk.web.Routes;
import org.rawi.desk.web.Visit;
import org.rawi.desk.words.Catalogue;
import org.rawi.ledger.grade.Grade;

/** Where the addresses of the desk lead. */
final class DeskRoutes {
    private static final Set<String> ACTIONS = Set.of("accept", "reject", "unsure", "kind");
    private static final int LONGEST_REASON = 500;

    private final DeskSettings settings;
    private final DeskPages pages;
    private final Templates templates;
    private final FaultPages faults;

    DeskRoutes(DeskSettings settings, DeskPages pages, Templates templates, FaultPages faults) {
        this.settings = settings;
        this.pages = pages;
        this.templates = templates;
        this.faults = faults;
    }

    Routes routes() {
        return new Routes()
                .look("/", this::overview)
                .look("/explore", this::explore)
                .look("/explore.", this::export)
                .look("/incident/", this::incident)
                .look("/incident.json", this::incidentJson)
                .look("/article", this::article)
                .look("/place/", this::place)
                .look("/actor/", this::actor)
                .look("/source", this::source)
                .look("/review", this::review)
                .act("/review", this::decide)
                .act("/review/undo", this::undo)
                .look("/import", this::bringIn)
                .look("/about", this::about)
                .look("/map/countries.json", (visit, rest) -> map(pages.maps().countries()))
                .look(
                        "/map/governorates.json",
                        (visit, rest) -> map(pages.maps().governorates()))
                .look("/map/names.json", (visit, rest) -> map(pages.maps().names(words(visit))));
    }

    private static Catalogue words(Visit visit) {
        return Catalogue.of(visit.language());
    }

    private static Answer map(String json) {
        return Answer.text("application/geo+json", json).with("Cache-Control", "max-age=86400");
    }

    private Answer overview(Visit visit, String rest) {
        return page(
                visit,
                "overview",
                words(visit).say("overview.title"),
                "overview",
                pages.overviews().overview(words(visit)));
    }

    private Answer explore(Visit visit, String rest) {
        return page(
                visit,
                "explore",
                words(visit).say("explore.title"),
                "explore",
                pages.explorations().explore(new Filters(visit.query()), words(visit)));
    }

    private Answer export(Visit visit, String format) {
        Filters filters = new Filters(visit.query());
        return switch (format) {
            case "json" -> Answer.text("application/json", pages.explorations().export(filters, format));
            case "geojson" ->
                Answer.text("application/geo+json", pages.explorations().export(filters, format));
            case "csv" ->
                Answer.text("text/csv", pages.explorations().export(filters, format))
                        .with("Content-Disposition", "attachment; filename=\"incidents.csv\"");
            case "atom" ->
                Answer.text(
                        "application/atom+xml",
                        pages.explorations()
                                .feed(
                                        filters,
                                        words(visit),
                                        visit.site() + "/" + visit.language().code() + visit.path() + filters.query()));
            default -> faults.page(visit.language(), 404);
        };
    }

    private Answer incident(Visit visit, String id) {
        return found(
                visit,
                pages.incidents().findIncident(id, words(visit)),
                page -> page(
                        visit, "explore", words(visit).name("kind", page.row().kind()), "incident", page));
    }

    private Answer incidentJson(Visit visit, String rest) {
        return found(
                visit,
                visit.find("id").flatMap(pages.incidents()::findIncidentJson),
                json -> Answer.text("application/json", json));
    }

    private Answer article(Visit visit, String rest) {
        return found(
                visit,
                visit.find("id").flatMap(id -> pages.articles().findArticle(id, words(visit))),
                page -> page(visit, "explore", page.title() == null ? page.id() : page.title(), "article", page));
    }

    private Answer place(Visit visit, String id) {
        return found(
                visit,
                pages.places().findPlace(id, words(visit)),
                page -> page(visit, "explore", page.name(), "place", page));
    }

    private Answer actor(Visit visit, String id) {
        return found(
                visit,
                pages.actors().findActor(id, words(visit)),
                page -> page(visit, "explore", page.name(), "actor", page));
    }

    private Answer source(Visit visit, String rest) {
        return found(
                visit,
                visit.find("id").flatMap(id -> pages.sources().findSource(id, words(visit))),
                page -> page(visit, "explore", page.name(), "source", page));
    }

    private Answer review(Visit visit, String rest) {
        return page(
                visit,
                "review",
                words(visit).say("review.title"),
                "review",
                pages.reviews().review(visit.find("claim"), words(visit)));
    }

    private Answer decide(Visit visit, String rest) {
        Optional<String> kind = visit.findInForm("kind");
        String action = kind.isPresent() ? "kind" : visit.findInForm("action").orElse("");
        Optional<String> claim = visit.findInForm("claim");
        if (claim.isEmpty() || !ACTIONS.contains(action)) {
            return faults.page(visit.language(), 400);
        }
        String reason = visit.findInForm("reason").orElse("");
        Optional<Verdict> taken = pages.reviews()
                .decide(new Verdict(
                        claim.get(),
                        action,
                        kind.orElse(null),
                        reason.substring(0, Math.min(LONGEST_REASON, reason.length()))));
        return found(
                visit, taken, verdict -> Answer.redirect("/" + visit.language().code() + "/review"));
    }

    private Answer undo(Visit visit, String rest) {
        String review = "/" + visit.language().code() + "/review";
        return pages.reviews()
                .undo()
                .map(verdict -> Answer.redirect(review + "?claim=" + verdict.claim()))
                .orElseGet(() -> Answer.redirect(review));
    }

    private Answer bringIn(Visit visit, String rest) {
        return page(visit, "import", words(visit).say("import.title"), "import", pages.kept());
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
                        new AboutPage.Key("C", "reason"),
                        new AboutPage.Key("/", "find"),
                        new AboutPage.Key("?", "help")),
                List.of(
                        new AboutPage.Rule("persons", harm.maskPersons(), ""),
                        new AboutPage.Rule("places", harm.blurPlaces(), ""),
                        new AboutPage.Rule("embargo", harm.embargoDays() > 0, Integer.toString(harm.embargoDays())),
                        new AboutPage.Rule("according", true, "")),
                pages.coder());
        return page(visit, "about", words(visit).say("about.title"), "about", page);
    }

    private <T> Answer found(Visit visit, Optional<T> found, java.util.function.Function<T, Answer> shown) {
        return found.map(shown).orElseGet(() -> faults.page(visit.language(), 404));
    }

    private Answer page(Visit visit, String section, String title, String template, Object page) {
        Masthead head =
                new Masthead(words(visit), title, section, visit.path(), visit.queryText(), pages.set(), pages.kept());
        return Answer.page(200, templates.render(template, head, page));
    }
}
