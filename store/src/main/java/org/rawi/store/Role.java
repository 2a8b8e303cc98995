package org.rawi.store;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a member of a team is there for; each may do what those before it may. */
public enum Role {
    /** Looks, searches, exports. */
    READER(Right.LOOK, Right.READ_TEXTS, Right.SAVE_SEARCHES),
    /** Takes texts in, and decides of claims. */
    CODER(Right.TAKE_IN, Right.DECIDE),
    /** Settles what others disagree on, and joins and parts incidents. */
    REVIEWER(Right.SETTLE),
    /** Says who may what. */
    ADMIN(Right.ADMINISTER);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives a set that nobody changes.
    private final Set<Right> more;

    Role(Right... more) {
        this.more = Set.of(more);
    }

    /** All that it may. */
    public Set<Right> rights() {
        EnumSet<Right> rights = EnumSet.noneOf(Right.class);
        for (Role role : values()) {
            if (role.compareTo(this) <= 0) {
                rights.addAll(role.more);
            }
        }
        return rights;
    }

    public boolean may(Right right) {
        return rights().contains(right);
    }

    /** The role called {@code name}: «reviewer». */
    public static Optional<Role> find(String name) {
        return Stream.of(values()).filter(role -> role.code().equals(name)).findFirst();
    }

    /** As it is written: «reviewer». */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
