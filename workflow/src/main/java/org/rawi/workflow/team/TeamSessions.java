package org.rawi.workflow.team;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rawi.store.DataSet;
import org.rawi.store.Member;
import org.rawi.store.Session;

/** Sessions of a team: each is a new secret that only the browser holds, and ends by itself. */
public final class TeamSessions {
    /** A session ends when nothing has been asked for so long. */
    public static final Duration IDLE = Duration.ofHours(4);

    /** A session ends after this whatever is asked. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private static final Duration NOTED = Duration.ofMinutes(5);

    private final DataSet set;
    private final Clock clock;
    private final Secrets secrets = new Secrets(new SecureRandom());

    public TeamSessions(DataSet set, Clock clock) {
        this.set = set;
        this.clock = clock;
    }

    /** Begins a session and gives the secret that stands for it. */
    public String begin(Member member) {
        Instant now = now();
        set.sessions().forget(now, now.minus(IDLE));
        String secret = secrets.make();
        set.sessions().begin(new Session(Secrets.hash(secret), member.name(), now, now, now.plus(LONGEST)));
        return secret;
    }

    /** Whose session {@code secret} stands for; none where it is over, or the member is disabled. */
    public Optional<Member> find(String secret) {
        Instant now = now();
        String hash = Secrets.hash(secret);
        Optional<Session> going = set.sessions()
                .find(hash)
                .filter(session -> now.isBefore(session.ends()))
                .filter(session -> now.isBefore(session.seen().plus(IDLE)));
        going.filter(session -> session.seen().plus(NOTED).isBefore(now))
                .ifPresent(session -> set.sessions().seen(hash, now));
        return going.flatMap(session -> set.members().find(session.member())).filter(member -> !member.disabled());
    }

    public void end(String secret) {
        set.sessions().end(Secrets.hash(secret));
    }

    /** How many go on. */
    public long count() {
        Instant now = now();
        set.sessions().forget(now, now.minus(IDLE));
        return set.sessions().count();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
