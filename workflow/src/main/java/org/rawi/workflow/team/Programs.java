package org.rawi.workflow.team;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rawi.store.DataSet;
import org.rawi.store.Key;
import org.rawi.store.Role;

/** The programs that may ask a desk on a data set, each by a key: «rawi_kX3…». */
public final class Programs {
    private static final String BEGINNING = "rawi_";
    private static final int SHORT = 8;

    private final DataSet set;
    private final Clock clock;
    private final Secrets secrets;

    public Programs(DataSet set, Clock clock) {
        this.set = set;
        this.clock = clock;
        this.secrets = new Secrets(new SecureRandom());
    }

    /**
     * Makes a key.
     *
     * @param by who makes it, for the audit
     * @param name what it is for
     * @param who what decisions made with it are kept under
     * @param role what it may
     * @return what the program has to show; it is not kept, and cannot be told again
     */
    public String add(String by, String name, String who, Role role) {
        String shown = BEGINNING + secrets.make();
        String id = Secrets.hash(shown + "id").substring(0, SHORT);
        set.keys().add(new Key(id, name, who, role, clock.instant(), null, null), Secrets.hash(shown));
        set.audit().add(by, "key_added", id);
        return shown;
    }

    /** The key that {@code shown} is; empty where there is none that holds. */
    public Optional<Key> find(String shown) {
        Optional<Key> key = set.keys().find(Secrets.hash(shown)).filter(found -> found.revoked() == null);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        key.filter(found -> !Objects.equals(found.seen(), today))
                .ifPresent(found -> set.keys().seen(found.id(), today));
        return key;
    }

    /** All keys, the oldest first. */
    public List<Key> all() {
        return set.keys().all();
    }

    /** Whether there was a key with this id that held. */
    public boolean revoke(String by, String id) {
        boolean revoked = set.keys().revoke(id, clock.instant());
        if (revoked) {
            set.audit().add(by, "key_revoked", id);
        }
        return revoked;
    }
}
