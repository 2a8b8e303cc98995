package org.rawi.workflow.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.store.Member;
import org.rawi.store.Role;
import org.rawi.workflow.team.PasswordRule.Fault;
import org.rawi.workflow.team.Team.NewMember;

/** Who is let in, and what is taken for a password. */
class TeamTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private DataSet set;
    private Team team;

    @BeforeEach
    void open() {
        set = DataSet.open(DataSetAddress.of(folder.resolve("set.rawi").toString()), CLOCK);
        team = new Team(set, CLOCK);
    }

    @AfterEach
    void close() {
        set.close();
    }

    @Test
    void whoIsAddedLogsInWithTheGivenPasswordAndSetsAnother() {
        assertThat(team.isThere()).isFalse();
        String given = team.add("command", new NewMember(" Sami", null, Role.REVIEWER, null))
                .orElseThrow();
        assertThat(team.isThere()).isTrue();
        Member sami = team.check("SAMI", given).orElseThrow();
        assertThat(sami.passwordGiven()).isTrue();
        assertThat(sami.pseudonym()).isEqualTo("sami");
        assertThat(team.changePassword(sami, given)).contains(Fault.SAME);
        assertThat(team.changePassword(sami, "خمس كلمات طويلة جدا")).isEmpty();
        assertThat(team.check("sami", given)).isEmpty();
        assertThat(team.check("sami", "خمس كلمات طويلة جدا")).isPresent();
    }

    @Test
    void aWrongPasswordAWrongNameAndWhoIsDisabledAreKeptOut() {
        team.add("command", new NewMember("rana", null, Role.ADMIN, null));
        String given =
                team.add("rana", new NewMember("sami", null, Role.READER, null)).orElseThrow();
        assertThat(team.check("sami", given + "x")).isEmpty();
        assertThat(team.check("nobody", given)).isEmpty();
        assertThat(team.check("rana", given)).isEmpty();
        assertThat(team.disable("rana", "sami", true)).isTrue();
        assertThat(team.check("sami", given)).isEmpty();
        assertThat(team.disable("rana", "rana", true)).isFalse();
    }

    @Test
    void whatIsDoneToATeamStandsInTheAudit() {
        team.add("command", new NewMember("rana", null, Role.ADMIN, null));
        team.add("rana", new NewMember("sami", null, Role.READER, null));
        team.changeRole("rana", "sami", Role.CODER);
        team.resetPassword("rana", "sami");
        team.check("sami", "a guess that is wrong");
        team.check("an unknown name", "a guess that is wrong");
        assertThat(set.audit().latest(0, 10))
                .extracting(entry -> entry.who() + ": " + entry.what() + " " + entry.about())
                .containsExactly(
                        "sami: log_in_failed ",
                        "rana: reset_password sami",
                        "rana: role sami coder",
                        "rana: member sami reader",
                        "command: member rana admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../x", "a b", "<b>", "\u202eimas", "a\u0000", "command", "Machine"})
    void aNameThatCouldBeTakenForAnotherIsRefused(String name) {
        assertThatThrownBy(() -> team.add("command", new NewMember(name, null, Role.READER, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"short,SHORT", "aaaaaaaaaaaaaaaa,PLAIN", "sami-sami-sami,PLAIN", "a long one of some words,"})
    void aPasswordIsLongAndNotTheName(String password, Fault fault) {
        assertThat(PasswordRule.fault(password, "sami").orElse(null)).isEqualTo(fault);
    }

    @Test
    void aHashIsArgon2idAndNeverTheSameTwice() {
        Passwords passwords = new Passwords(new SecureRandom());
        String one = passwords.hash("ten green bottles");
        assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(passwords.hash("ten green bottles"));
        assertThat(passwords.fits("ten green bottles", one)).isTrue();
        assertThat(passwords.fits("ten green bottle", one)).isFalse();
        assertThat(passwords.fits("ten green bottles", null)).isFalse();
    }

    /** Made by the reference implementation: {@code printf password | argon2 somesalt -id -v 13 -t 2 -k 65536 -p 1}. */
    @Test
    void aHashOfTheReferenceImplementationIsUnderstood() {
        String reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        Passwords passwords = new Passwords(new SecureRandom());
        assertThat(passwords.fits("password", reference)).isTrue();
        assertThat(passwords.fits("Password", reference)).isFalse();
    }
}
