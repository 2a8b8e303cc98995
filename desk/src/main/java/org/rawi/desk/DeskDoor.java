package org.rawi.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.desk.api.KeyGate;
import org.rawi.desk.team.TeamGate;
import org.rawi.desk.team.TeamRoutes;
import org.rawi.desk.web.Entrance;
import org.rawi.desk.web.FrontDoor;
import org.rawi.desk.web.Gate;
import org.rawi.desk.web.Numbers;
import org.rawi.desk.web.Routes;
import org.rawi.desk.web.Watching;
import org.rawi.store.DataSet;
import org.rawi.store.Right;
import org.rawi.workflow.team.TeamSessions;

/** Puts together what stands between a request and its page. */
final class DeskDoor {
    private static final Duration COUNTED = Duration.ofMinutes(1);

    private final DeskSettings settings;
    private final DeskPages pages;
    private final DataSet set;
    private final Clock clock;
    private Map<String, Long> standing = Map.of();
    private Instant counted = Instant.MIN;

    DeskDoor(DeskSettings settings, DeskPages pages, DataSet set, Clock clock) {
        this.settings = settings;
        this.pages = pages;
        this.set = set;
        this.clock = clock;
    }

    FrontDoor open() {
        Templates templates = new Templates();
        Faults faults = new Faults(templates, pages.set());
        PageAnswers answers = new PageAnswers(pages, templates, faults);
        Gate gate = gate();
        Watching watching = new Watching(
                new Numbers(this::standing), () -> set == null || set.changes().latest() >= 0, settings.metricsKey());
        Gate entered = set == null ? gate : new KeyGate(gate, set, clock);
        return new FrontDoor(entrance(), entered, routes(answers, gate, watching), faults, watching);
    }

    private Routes routes(PageAnswers answers, Gate gate, Watching watching) {
        Routes routes = new DeskRoutes(settings, pages, answers, gate).routes();
        if (gate instanceof TeamGate team) {
            routes.look(Right.ADMINISTER, "/metrics", (visit, rest) -> watching.figures());
            new TeamRoutes(set, team, clock)
                    .addTo(
                            routes,
                            (visit, status, template, page) -> answers.page(
                                    visit,
                                    status,
                                    template,
                                    PageAnswers.words(visit).say(template + ".title"),
                                    template,
                                    page),
                            settings.oidc());
        }
        return routes;
    }

    /** Where addresses lead, and what must be had to go there. */
    List<String> told() {
        Templates templates = new Templates();
        PageAnswers answers = new PageAnswers(pages, templates, new Faults(templates, pages.set()));
        return routes(answers, gate(), new Watching(new Numbers(this::standing), () -> true, null))
                .told();
    }

    private Gate gate() {
        return switch (settings.access()) {
            case ALONE -> Gate.alone(settings.who());
            case PUBLISHED -> Gate.published();
            case TEAM -> new TeamGate(set, clock);
        };
    }

    /** Under the address that it listens on it may be asked too, and all who are not alone only so often. */
    private Entrance entrance() {
        Set<String> hosts = new LinkedHashSet<>(settings.entrance().hosts());
        hosts.add(settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host());
        return new Entrance(
                hosts,
                settings.entrance().behind(),
                settings.entrance().proxies(),
                settings.access() != Access.ALONE || settings.entrance().limited());
    }

    /** Counted at most once a minute: on a large data set it takes a while. */
    private synchronized Map<String, Long> standing() {
        if (set != null && counted.plus(COUNTED).isBefore(clock.instant())) {
            Map<String, Long> counts = new LinkedHashMap<>();
            counts.put("documents", set.documents().count());
            counts.put("claims", set.claims().count());
            counts.put("incidents", set.incidents().count());
            counts.put("decisions", set.decisions().count());
            counts.put("changes", set.changes().latest());
            counts.put("sessions", new TeamSessions(set, clock).count());
            standing = Map.copyOf(counts);
            counted = clock.instant();
        }
        return standing;
    }
}
