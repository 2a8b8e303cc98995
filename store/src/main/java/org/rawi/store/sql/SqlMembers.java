package org.rawi.store.sql;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rawi.store.Member;
import org.rawi.store.Members;
import org.rawi.store.Role;

/** The members in SQL. */
final class SqlMembers implements Members {
    private static final Row<Member> MEMBER = row -> new Member(
            row.getString("name"),
            row.getString("pseudonym"),
            Role.find(row.getString("role")).orElse(Role.READER),
            row.getString("password"),
            row.getInt("password_is_given") == 1,
            row.getString("email"),
            row.getString("subject"),
            row.getInt("disabled") == 1,
            Instant.parse(row.getString("added")),
            row.getString("seen") == null ? null : LocalDate.parse(row.getString("seen")));

    private final Database database;

    SqlMembers(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(Member member) {
        return database.write(statements -> {
            boolean taken =
                    statements.list("SELECT * FROM member", MEMBER).stream().anyMatch(other -> clash(member, other));
            if (taken) {
                return false;
            }
            statements.run(
                    """
                    INSERT INTO member (name, pseudonym, role, password, password_is_given, email, subject, disabled, added, seen)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    member.name(),
                    member.pseudonym(),
                    member.role(),
                    member.password(),
                    member.passwordGiven(),
                    member.email(),
                    member.subject(),
                    member.disabled(),
                    member.added(),
                    member.seen());
            return true;
        });
    }

    /** Whether one could be taken for the other. */
    private static boolean clash(Member one, Member other) {
        List<String> names = List.of(folded(other.name()), folded(other.pseudonym()));
        return names.contains(folded(one.name()))
                || names.contains(folded(one.pseudonym()))
                || one.email() != null && one.email().equals(other.email());
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    @Override
    public Optional<Member> find(String name) {
        return database.read(
                statements -> statements.first("SELECT * FROM member WHERE name = ?", MEMBER, folded(name)));
    }

    @Override
    public Optional<Member> findBySubject(String subject) {
        return database.read(statements -> statements.first("SELECT * FROM member WHERE subject = ?", MEMBER, subject));
    }

    @Override
    public List<Member> all() {
        return database.read(statements -> statements.list("SELECT * FROM member ORDER BY name", MEMBER));
    }

    @Override
    public boolean any() {
        return database.read(statements -> statements
                .first("SELECT name FROM member LIMIT 1", row -> row.getString(1))
                .isPresent());
    }

    @Override
    public boolean changeRole(String name, Role role) {
        return database.write(statements -> {
            if (role != Role.ADMIN && isLastAdmin(statements, name)) {
                return false;
            }
            return statements.run("UPDATE member SET role = ? WHERE name = ?", role, name) == 1;
        });
    }

    @Override
    public boolean disable(String name, boolean disabled) {
        return database.write(statements -> {
            if (disabled && isLastAdmin(statements, name)) {
                return false;
            }
            if (disabled) {
                statements.run("DELETE FROM session WHERE member = ?", name);
            }
            return statements.run("UPDATE member SET disabled = ? WHERE name = ?", disabled, name) == 1;
        });
    }

    private static boolean isLastAdmin(Statements statements, String name) {
        List<String> admins = statements.list(
                "SELECT name FROM member WHERE role = ? AND disabled = 0", row -> row.getString("name"), Role.ADMIN);
        return admins.equals(List.of(name));
    }

    @Override
    public void changePassword(String name, String hash, boolean given) {
        database.write(statements -> {
            statements.run("DELETE FROM session WHERE member = ?", name);
            return statements.run(
                    "UPDATE member SET password = ?, password_is_given = ? WHERE name = ?", hash, given, name);
        });
    }

    @Override
    public boolean bind(String name, String subject) {
        return database.write(statements -> statements.run("""
                UPDATE member SET subject = ?, password = CASE WHEN password_is_given = 1 THEN NULL ELSE password END,
                    password_is_given = 0
                WHERE name = ? AND subject IS NULL
                """, subject, name) == 1);
    }

    @Override
    public void seen(String name, LocalDate day) {
        database.write(statements -> statements.run("UPDATE member SET seen = ? WHERE name = ?", day, name));
    }
}
