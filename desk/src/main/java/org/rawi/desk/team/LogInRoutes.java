package org.rawi.desk.team;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rawi.desk.page.LogInPage;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Routes;
import org.rawi.desk.web.Visit;
import org.rawi.desk.web.Visitor;
import org.rawi.store.Member;
import org.rawi.workflow.team.Secrets;
import org.rawi.workflow.team.Team;

/** Where members come in and go. */
final class LogInRoutes {
    /** A path of this desk, which leads nowhere else however it is read. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?:ar|en)/[^\\\\\\s\\p{Cntrl}]*");

    private static final int LONGEST_PASSWORD = 500;

    private final Team team;
    private final TeamGate gate;
    private final Shown shown;
    private final String provider;
    private final GuessLimit limit;
    private final Secrets secrets = new Secrets(new SecureRandom());

    LogInRoutes(Team team, TeamGate gate, Shown shown, String provider, Clock clock) {
        this.team = team;
        this.gate = gate;
        this.shown = shown;
        this.provider = provider;
        this.limit = new GuessLimit(clock);
    }

    void addTo(Routes routes) {
        routes.open("GET", "/login", this::look)
                .open("POST", "/login", this::logIn)
                .open("POST", "/logout", this::logOut);
    }

    private Answer look(Visit visit, String rest) {
        String next = next(visit, visit.find("next"));
        return visit.visitor().hasAccount()
                ? Answer.redirect(next)
                : page(
                        visit,
                        200,
                        new LogInPage(
                                "",
                                next,
                                visit.find("fault").map(known -> "provider").orElse(null),
                                "",
                                provider));
    }

    private Answer logIn(Visit visit, String rest) {
        String name = visit.findInForm("name").orElse("");
        String password =
                visit.form().getOrDefault("password", java.util.List.of("")).get(0);
        String next = next(visit, visit.findInForm("next"));
        Optional<Duration> wait = limit.wait(Team.folded(name), visit.knock().address());
        if (wait.isPresent()) {
            long minutes = Math.max(1, (wait.get().toSeconds() + 59) / 60);
            return page(visit, 429, new LogInPage(name, next, "wait", Long.toString(minutes), provider))
                    .with("Retry-After", Long.toString(Math.max(1, wait.get().toSeconds())));
        }
        Optional<Member> member = password.isEmpty() || password.length() > LONGEST_PASSWORD
                ? Optional.empty()
                : team.check(name, password);
        if (member.isEmpty()) {
            limit.failed(Team.folded(name), visit.knock().address());
            return page(visit, 403, new LogInPage(name, next, "wrong", "", provider));
        }
        limit.succeeded(Team.folded(name));
        return welcome(visit, member.get(), next);
    }

    /** Begins a session, which nothing that the browser held before can be. */
    Answer welcome(Visit visit, Member member, String next) {
        if (!visit.knock().cookie().isEmpty()) {
            gate.sessions().end(visit.knock().cookie());
        }
        team.welcome(member);
        return Answer.redirect(next)
                .with("Set-Cookie", Cookies.session(visit, gate.sessions().begin(member)));
    }

    private Answer logOut(Visit visit, String rest) {
        if (visit.visitor().hasAccount()) {
            gate.sessions().end(visit.knock().cookie());
            gate.note(visit.visitor(), "log_out", "");
        }
        return Answer.redirect("/" + visit.language().code() + "/login").with("Set-Cookie", Cookies.none(visit));
    }

    /** The page, for a browser that holds something from which the form's token can be made. */
    private Answer page(Visit visit, int status, LogInPage page) {
        if (!visit.knock().cookie().isEmpty()) {
            return shown.page(visit, status, "login", page);
        }
        String secret = secrets.make();
        return shown.page(visit.by(Visitor.guest(secret)), status, "login", page)
                .with("Set-Cookie", Cookies.session(visit, secret));
    }

    static String next(Visit visit, Optional<String> asked) {
        return asked.filter(
                        path -> OWN_PATH.matcher(path).matches() && !path.contains("/login") && !path.contains("//"))
                .orElse("/" + visit.language().code() + "/");
    }
}
