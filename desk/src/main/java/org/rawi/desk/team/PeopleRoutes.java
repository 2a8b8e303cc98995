package org.rawi.desk.team;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rawi.desk.page.AuditPage;
import org.rawi.desk.page.PeoplePage;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Routes;
import org.rawi.desk.web.Visit;
import org.rawi.store.AuditEntry;
import org.rawi.store.DataSet;
import org.rawi.store.Right;
import org.rawi.store.Role;
import org.rawi.workflow.team.Team;
import org.rawi.workflow.team.Team.NewMember;

/** Where an admin says who may what, and reads what was done. */
final class PeopleRoutes {
    private static final int ENTRIES = 100;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final DataSet set;
    private final Team team;
    private final Shown shown;

    PeopleRoutes(DataSet set, Team team, Shown shown) {
        this.set = set;
        this.team = team;
        this.shown = shown;
    }

    void addTo(Routes routes) {
        routes.look(Right.ADMINISTER, "/people", (visit, rest) -> page(visit, 200, null, null))
                .look(Right.ADMINISTER, "/people/audit", this::audit)
                .act(Right.ADMINISTER, "/people/add", this::add)
                .act(Right.ADMINISTER, "/people/role", this::changeRole)
                .act(Right.ADMINISTER, "/people/disable", (visit, rest) -> disable(visit, true))
                .act(Right.ADMINISTER, "/people/enable", (visit, rest) -> disable(visit, false))
                .act(Right.ADMINISTER, "/people/password", this::resetPassword);
    }

    private Answer add(Visit visit, String rest) {
        Optional<Role> role = visit.findInForm("role").flatMap(Role::find);
        NewMember wanted = new NewMember(
                visit.findInForm("name").orElse(""),
                visit.findInForm("pseudonym").orElse(null),
                role.orElse(Role.READER),
                visit.findInForm("email").orElse(null));
        if (role.isEmpty() || !wanted.isLegal()) {
            return page(visit, 400, "illegal", null);
        }
        return team.add(by(visit), wanted)
                .map(password -> page(visit, 200, null, new PeoplePage.Given(wanted.name(), password)))
                .orElseGet(() -> page(visit, 409, "taken", null));
    }

    private Answer changeRole(Visit visit, String rest) {
        Optional<Role> role = visit.findInForm("role").flatMap(Role::find);
        Optional<String> name = visit.findInForm("name");
        if (role.isEmpty() || name.isEmpty()) {
            return page(visit, 400, "illegal", null);
        }
        return done(visit, team.changeRole(by(visit), name.get(), role.get()));
    }

    private Answer disable(Visit visit, boolean disabled) {
        return visit.findInForm("name")
                .map(name -> done(visit, team.disable(by(visit), name, disabled)))
                .orElseGet(() -> page(visit, 400, "illegal", null));
    }

    private Answer resetPassword(Visit visit, String rest) {
        return visit.findInForm("name")
                .filter(name -> !name.equals(visit.visitor().account()))
                .flatMap(name -> team.resetPassword(by(visit), name)
                        .map(password -> page(visit, 200, null, new PeoplePage.Given(name, password))))
                .orElseGet(() -> page(visit, 400, "illegal", null));
    }

    private static String by(Visit visit) {
        return Objects.requireNonNullElse(visit.visitor().account(), visit.who());
    }

    private Answer done(Visit visit, boolean done) {
        return done ? Answer.redirect("/" + visit.language().code() + "/people") : page(visit, 409, "last", null);
    }

    private Answer page(Visit visit, int status, String fault, PeoplePage.Given given) {
        List<PeoplePage.Person> people = team.members().stream()
                .map(member -> new PeoplePage.Person(
                        member.name(),
                        member.pseudonym(),
                        member.role().code(),
                        member.email(),
                        member.seen() == null ? null : member.seen().toString(),
                        member.disabled(),
                        member.name().equals(visit.visitor().account())))
                .toList();
        List<String> roles = Stream.of(Role.values()).map(Role::code).toList();
        return shown.page(visit.at("/people"), status, "people", new PeoplePage(people, roles, fault, given));
    }

    private Answer audit(Visit visit, String rest) {
        long before = visit.find("before")
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
        List<AuditEntry> found = set.audit().latest(before, ENTRIES);
        List<AuditPage.Entry> entries = found.stream()
                .map(entry -> new AuditPage.Entry(MINUTE.format(entry.at()), entry.who(), entry.what(), entry.about()))
                .toList();
        Long older = found.size() < ENTRIES
                ? null
                : (Long) found.get(found.size() - 1).no();
        return shown.page(visit, "audit", new AuditPage(entries, older));
    }
}
