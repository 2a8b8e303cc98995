package org.rawi.desk.team;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rawi.desk.page.AccountPage;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Routes;
import org.rawi.desk.web.Visit;
import org.rawi.store.Member;
import org.rawi.workflow.team.PasswordRule;
import org.rawi.workflow.team.Team;

/** A member's own page: role, pseudonym, another password. */
final class AccountRoutes {
    private final Team team;
    private final TeamGate gate;
    private final Shown shown;

    AccountRoutes(Team team, TeamGate gate, Shown shown) {
        this.team = team;
        this.gate = gate;
        this.shown = shown;
    }

    void addTo(Routes routes) {
        routes.open("GET", "/account", this::look).open("POST", "/account", this::change);
    }

    private Answer look(Visit visit, String rest) {
        return member(visit)
                .map(member -> page(visit, 200, member, null, visit.find("done").isPresent()))
                .orElseGet(() -> toLogIn(visit));
    }

    /** Sets another password; every session ends, and one begins anew. */
    private Answer change(Visit visit, String rest) {
        Optional<Member> found = member(visit);
        if (found.isEmpty()) {
            return toLogIn(visit);
        }
        Member member = found.get();
        String password = word(visit, "password");
        if (!password.equals(word(visit, "again"))) {
            return page(visit, 400, member, "differ", false);
        }
        if (!member.passwordGiven()
                && team.check(member.name(), word(visit, "old")).isEmpty()) {
            return page(visit, 403, member, "wrong", false);
        }
        return team.changePassword(member, password)
                .map(fault -> page(visit, 400, member, fault.name().toLowerCase(Locale.ROOT), false))
                .orElseGet(() -> Answer.redirect("/" + visit.language().code() + "/account?done=1")
                        .with(
                                "Set-Cookie",
                                Cookies.session(visit, gate.sessions().begin(member))));
    }

    private Optional<Member> member(Visit visit) {
        return Optional.ofNullable(visit.visitor().account()).flatMap(team::find);
    }

    private static Answer toLogIn(Visit visit) {
        return Answer.redirect("/" + visit.language().code() + "/login");
    }

    private static String word(Visit visit, String field) {
        return visit.form().getOrDefault(field, List.of("")).get(0);
    }

    private Answer page(Visit visit, int status, Member member, String fault, boolean done) {
        return shown.page(
                visit,
                status,
                "account",
                new AccountPage(
                        member.name(),
                        member.pseudonym(),
                        member.role().code(),
                        member.passwordGiven(),
                        fault,
                        done,
                        PasswordRule.SHORTEST));
    }
}
