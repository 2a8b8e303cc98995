package org.rawi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every data set promises a team, whichever database it is in. */
abstract class MembersContract {
    private static final Clock CLOCK = Clock.fixed(Sample.NOON, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private DataSet set;

    /** The address of a data set with nothing in it. */
    abstract DataSetAddress newAddress();

    @BeforeEach
    void open() {
        set = DataSet.open(newAddress(), CLOCK);
    }

    @AfterEach
    void close() {
        set.close();
    }

    private static Member member(String name, String pseudonym, Role role) {
        return new Member(name, pseudonym, role, "hash", true, null, null, false, Sample.NOON, null);
    }

    private static Session session(String hash, String member) {
        return new Session(hash, member, Sample.NOON, Sample.NOON, Sample.NOON.plus(Duration.ofHours(24)));
    }

    @Test
    void aDataSetHasNoMembersUntilOneIsAdded() {
        assertThat(set.members().any()).isFalse();
        Member sami = member("sami", "قارئ ١", Role.REVIEWER);
        assertThat(set.members().add(sami)).isTrue();
        assertThat(set.members().any()).isTrue();
        assertThat(set.members().find("Sami ")).contains(sami);
        assertThat(set.members().all()).containsExactly(sami);
        set.members().seen("sami", LocalDate.of(2026, 3, 1));
        assertThat(set.members().find("sami").orElseThrow().seen()).isEqualTo("2026-03-01");
    }

    @Test
    void nobodyCanTakeTheNameOrThePseudonymOfAnother() {
        set.members().add(member("sami", "Reader One", Role.REVIEWER));
        assertThat(set.members().add(member("sami", "other", Role.READER))).isFalse();
        assertThat(set.members().add(member("reader one", "x", Role.READER))).isFalse();
        assertThat(set.members().add(member("rana", "SAMI", Role.READER))).isFalse();
        assertThat(set.members().add(member("rana", "reader ｏne", Role.READER))).isFalse();
        assertThat(set.members().all()).hasSize(1);
    }

    @Test
    void oneAdminAlwaysStays() {
        set.members().add(member("rana", "rana", Role.ADMIN));
        assertThat(set.members().changeRole("rana", Role.READER)).isFalse();
        assertThat(set.members().disable("rana", true)).isFalse();
        set.members().add(member("sami", "sami", Role.READER));
        assertThat(set.members().changeRole("sami", Role.ADMIN)).isTrue();
        assertThat(set.members().disable("rana", true)).isTrue();
        assertThat(set.members().find("rana").orElseThrow().may(Right.LOOK)).isFalse();
        assertThat(set.members().disable("sami", true)).isFalse();
        assertThat(set.members().disable("rana", false)).isTrue();
        assertThat(set.members().changeRole("nobody", Role.ADMIN)).isFalse();
    }

    @Test
    void whoIsDisabledOrHasAnotherPasswordHasNoSessionsAnyMore() {
        set.members().add(member("rana", "rana", Role.ADMIN));
        set.members().add(member("sami", "sami", Role.READER));
        set.sessions().begin(session("one", "sami"));
        set.sessions().begin(session("two", "rana"));
        set.members().disable("sami", true);
        assertThat(set.sessions().find("one")).isEmpty();
        set.members().changePassword("rana", "other", false);
        assertThat(set.sessions().find("two")).isEmpty();
        Member rana = set.members().find("rana").orElseThrow();
        assertThat(rana.password()).isEqualTo("other");
        assertThat(rana.passwordGiven()).isFalse();
    }

    @Test
    void sessionsAreForgottenWhenTheyAreOver() {
        set.members().add(member("sami", "sami", Role.READER));
        Session session = session("one", "sami");
        set.sessions().begin(session);
        set.sessions().begin(session("two", "sami"));
        assertThat(set.sessions().find("one")).contains(session);
        Instant later = Sample.NOON.plus(Duration.ofHours(3));
        set.sessions().seen("two", later);
        set.sessions().forget(later, Sample.NOON.plus(Duration.ofHours(1)));
        assertThat(set.sessions().find("one")).isEmpty();
        assertThat(set.sessions().find("two").orElseThrow().seen()).isEqualTo(later);
        set.sessions().forget(Sample.NOON.plus(Duration.ofHours(24)), Sample.NOON);
        assertThat(set.sessions().count()).isZero();
        set.sessions().begin(session("three", "sami"));
        set.sessions().end("three");
        set.sessions().begin(session("four", "sami"));
        set.sessions().endAll("sami");
        assertThat(set.sessions().count()).isZero();
    }

    @Test
    void aProviderOfIdentitiesBindsAMemberOnce() {
        set.members().add(member("sami", "sami", Role.READER));
        assertThat(set.members().bind("sami", "https://id.example 42")).isTrue();
        assertThat(set.members().bind("sami", "https://id.example 43")).isFalse();
        assertThat(set.members().findBySubject("https://id.example 42"))
                .get()
                .extracting(Member::name)
                .isEqualTo("sami");
        assertThat(set.members().findBySubject("https://id.example 43")).isEmpty();
    }

    @Test
    void theAuditOnlyGrowsAndIsReadFromItsEnd() {
        set.audit().add("rana", "role", "sami reviewer");
        set.audit().add(Audit.COMMAND, "member", "lina reader");
        assertThat(set.audit().latest(0, 10)).extracting(AuditEntry::what).containsExactly("member", "role");
        long last = set.audit().latest(0, 1).get(0).no();
        assertThat(set.audit().latest(last, 10))
                .containsExactly(new AuditEntry(last - 1, Sample.NOON, "rana", "role", "sami reviewer"));
    }

    @Test
    void aCopyHasTheTeamAndTheAuditAndNoSessions() {
        Member sami = member("sami", "قارئ ١", Role.ADMIN);
        set.members().add(sami);
        set.sessions().begin(session("one", "sami"));
        set.audit().add("sami", "log_in", "");
        try (DataSet copy = DataSet.open(newAddress(), CLOCK)) {
            set.copyTo(copy);
            assertThat(copy.members().all()).containsExactly(sami);
            assertThat(copy.sessions().count()).isZero();
            copy.audit().add("sami", "log_out", "");
            assertThat(copy.audit().latest(0, 10)).extracting(AuditEntry::what).containsExactly("log_out", "log_in");
        }
    }
}
