package org.rawi.desk.team;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Gate;
import org.rawi.desk.web.Knock;
import org.rawi.desk.web.Visitor;
import org.rawi.store.DataSet;
import org.rawi.store.Member;
import org.rawi.workflow.team.TeamSessions;

/** Knows members by the session that their browser holds, and leads all others to the log-in. */
public final class TeamGate implements Gate {
    private final DataSet set;
    private final TeamSessions sessions;

    public TeamGate(DataSet set, Clock clock) {
        this.set = set;
        this.sessions = new TeamSessions(set, clock);
    }

    @Override
    public Visitor visitor(Knock knock) {
        String cookie = knock.cookie();
        Optional<Member> member = cookie.isEmpty() ? Optional.empty() : sessions.find(cookie);
        return member.map(known -> visitor(known, cookie)).orElseGet(() -> Visitor.guest(cookie));
    }

    /** A member whose password somebody else chose may do nothing but set another. */
    private static Visitor visitor(Member member, String cookie) {
        return new Visitor(
                member.pseudonym(),
                member.name(),
                member.passwordGiven() ? Set.of() : member.role().rights(),
                cookie);
    }

    @Override
    public Answer turnAway(Knock knock, Visitor visitor) {
        String language = "/" + knock.language().code();
        if (visitor.hasAccount()) {
            return visitor.rights().isEmpty() ? Answer.redirect(language + "/account") : null;
        }
        if (knock.partial() || !knock.method().equals("GET")) {
            return null;
        }
        if (knock.fromElsewhere()) {
            // The browser keeps the session to itself when another site leads here; asked again by this page it sends
            // it.
            return Answer.page(200, "").with("Refresh", "0; url=" + knock.target());
        }
        return Answer.redirect(language + "/login?next=" + URLEncoder.encode(knock.target(), StandardCharsets.UTF_8));
    }

    @Override
    public void note(Visitor visitor, String what, String about) {
        set.audit().add(visitor.hasAccount() ? visitor.account() : visitor.who(), what, about);
    }

    TeamSessions sessions() {
        return sessions;
    }
}
