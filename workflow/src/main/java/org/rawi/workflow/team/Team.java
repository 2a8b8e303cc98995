package org.rawi.workflow.team;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rawi.store.Audit;
import org.rawi.store.DataSet;
import org.rawi.store.Member;
import org.rawi.store.Role;
import org.rawi.workflow.team.PasswordRule.Fault;

/**
 * Who may log in to a desk on a data set.
 *
 * <pre>
 * String password = team.add("command", new NewMember("sami", "قارئ ١", Role.REVIEWER, null)).orElseThrow();
 * team.check("sami", password); // the member, who must set a password of his own first
 * </pre>
 */
public final class Team {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,39}");
    private static final Pattern PSEUDONYM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,39}");
    /** Names that mean no person. */
    private static final Set<String> NOBODY = Set.of(Audit.COMMAND, "machine");

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w.-]{1,190}");

    private final DataSet set;
    private final Clock clock;
    private final Secrets secrets;
    private final Passwords passwords;

    public Team(DataSet set, Clock clock) {
        this.set = set;
        this.clock = clock;
        SecureRandom random = new SecureRandom();
        secrets = new Secrets(random);
        passwords = new Passwords(random);
    }

    /**
     * Whom to add.
     *
     * @param name what the member logs in with
     * @param pseudonym what decisions are kept under, or null for the name
     * @param role what the member is there for
     * @param email by which a provider of identities knows the member, or null
     */
    public record NewMember(String name, String pseudonym, Role role, String email) {
        public NewMember {
            name = folded(name);
            pseudonym = pseudonym == null || pseudonym.isBlank() ? name : pseudonym.strip();
            email = email == null || email.isBlank() ? null : folded(email);
            Objects.requireNonNull(role);
        }

        /** Whether names and email are of legal form: letters, figures, «. _ -», at most 40; a pseudonym may have spaces. */
        public boolean isLegal() {
            return NAME.matcher(name).matches()
                    && PSEUDONYM.matcher(pseudonym).matches()
                    && !NOBODY.contains(name)
                    && !NOBODY.contains(folded(pseudonym))
                    && (email == null || EMAIL.matcher(email).matches());
        }
    }

    /** A name as it is kept: in small letters, and none that only look like others. */
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Whether the data set is worked on by a team: then a desk on it asks for a log-in. */
    public boolean isThere() {
        return set.members().any();
    }

    /** Adds a member and gives a password for the first log-in; empty where name, pseudonym or email is another's. */
    public Optional<String> add(String by, NewMember wanted) {
        if (!wanted.isLegal()) {
            throw new IllegalArgumentException("not of legal form: " + wanted);
        }
        String password = secrets.password();
        boolean added = set.members()
                .add(new Member(
                        wanted.name(),
                        wanted.pseudonym(),
                        wanted.role(),
                        passwords.hash(password),
                        true,
                        wanted.email(),
                        null,
                        false,
                        clock.instant(),
                        null));
        if (added) {
            set.audit().add(by, "member", wanted.name() + " " + wanted.role().code());
        }
        return added ? Optional.of(password) : Optional.empty();
    }

    public List<Member> members() {
        return set.members().all();
    }

    public Optional<Member> find(String name) {
        return set.members().find(folded(name));
    }

    /** Gives another role; false where there is no such member, or no admin would be left. */
    public boolean changeRole(String by, String name, Role role) {
        boolean changed = set.members().changeRole(folded(name), role);
        if (changed) {
            set.audit().add(by, "role", folded(name) + " " + role.code());
        }
        return changed;
    }

    /** Keeps a member from logging in, or lets in again; false as for {@link #changeRole}. */
    public boolean disable(String by, String name, boolean disabled) {
        boolean changed = set.members().disable(folded(name), disabled);
        if (changed) {
            set.audit().add(by, disabled ? "disable" : "enable", folded(name));
        }
        return changed;
    }

    /** Gives a password for one log-in in the place of one that was lost; empty where there is no such member. */
    public Optional<String> resetPassword(String by, String name) {
        return find(name).map(member -> {
            String password = secrets.password();
            set.members().changePassword(member.name(), passwords.hash(password), true);
            set.audit().add(by, "reset_password", member.name());
            return password;
        });
    }

    /** Sets a member's own password, and ends the member's sessions; or says why it is not taken. */
    public Optional<Fault> changePassword(Member member, String password) {
        Optional<Fault> fault = PasswordRule.fault(password, member.name());
        if (fault.isEmpty() && passwords.fits(password, member.password())) {
            return Optional.of(Fault.SAME);
        }
        if (fault.isEmpty()) {
            set.members().changePassword(member.name(), passwords.hash(password), false);
            set.audit().add(member.name(), "password", "");
        }
        return fault;
    }

    /** The member who logs in so. It takes as long whether there is such a member or not. */
    public Optional<Member> check(String name, String password) {
        Optional<Member> member = find(name);
        boolean fits = passwords.fits(password, member.map(Member::password).orElse(null));
        if (member.isPresent() && !fits) {
            set.audit().add(member.get().name(), "log_in_failed", "");
        }
        return member.filter(found -> fits && !found.disabled());
    }

    /** Notes that a member has come in. */
    public void welcome(Member member) {
        set.members().seen(member.name(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        set.audit().add(member.name(), "log_in", "");
    }
}
