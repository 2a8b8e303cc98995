package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rawi.desk.TeamDesk.Person;
import org.rawi.desk.team.OidcSettings;
import org.rawi.store.AuditEntry;
import org.rawi.store.Role;
import org.rawi.workflow.team.Team.NewMember;

/** Members come in by the word of a provider of identities, where every part of that word is right. */
class OidcTest {
    @TempDir
    private Path folder;

    private IdentityProvider provider;
    private TeamDesk desk;

    @BeforeEach
    void open() throws IOException {
        provider = new IdentityProvider();
        desk = new TeamDesk(
                folder,
                new StepClock(),
                settings -> settings.withOidc(new OidcSettings(provider.issuer(), "rawi", IdentityProvider.SECRET)));
    }

    @AfterEach
    void close() {
        desk.close();
        provider.close();
    }

    /** Goes to the provider and back, as a browser does. */
    private HttpResponse<String> logIn(Person person) {
        String there = person.look("/ar/login/provider?next=/ar/explore")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String back = provider.visit(URI.create(there));
        return person.look(back.substring(desk.desk.address().length() - 1));
    }

    @Test
    void aMemberComesInAndIsKnownBySubjectFromThenOn() {
        Person sami = desk.person();
        assertThat(sami.look("/en/login").body()).contains("127.0.0.1").contains("/en/login/provider");
        provider.vouchFor("42", "Sami@example.org", true);
        HttpResponse<String> answer = logIn(sami);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Refresh")).hasValue("0; url=/ar/explore");
        assertThat(sami.look("/en/review").statusCode()).isEqualTo(200);
        provider.vouchFor("42", "another@example.org", true);
        Person again = desk.person();
        logIn(again);
        assertThat(again.look("/en/account").body()).contains("sami the reviewer");
        assertThat(desk.set.audit().latest(0, 3))
                .extracting(AuditEntry::what)
                .containsExactly("log_in", "log_in", "bind");
    }

    @Test
    void whoWasLedToTheLogInIsLedOnToAllOfWhatWasAskedFor() {
        Person omar = desk.person();
        String login = omar.look("/en/explore?kind=shelling&place=sy.SY04")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(omar.look(login).body())
                .contains("/en/login/provider?next=%2Fen%2Fexplore%3Fkind%3Dshelling%26place%3Dsy.SY04");
    }

    @Test
    void anEmailThatIsGivenToSomebodyElseOpensNothing() {
        provider.vouchFor("42", "sami@example.org", true);
        logIn(desk.person());
        provider.vouchFor("43", "sami@example.org", true);
        Person thief = desk.person();
        assertThat(logIn(thief).headers().firstValue("Location")).hasValue("/en/login?fault=provider");
        assertThat(thief.look("/en/explore").statusCode()).isEqualTo(303);
    }

    @Test
    void nobodyComesInWhomNoAdminAddedOrWhoIsKeptOut() {
        provider.vouchFor("44", "stranger@example.org", true);
        assertThat(logIn(desk.person()).statusCode()).isEqualTo(303);
        provider.vouchFor("45", "omar@example.org", false);
        assertThat(logIn(desk.person()).statusCode())
                .as("an email that the provider has not checked")
                .isEqualTo(303);
        desk.team.disable("command", "omar", true);
        provider.vouchFor("45", "omar@example.org", true);
        assertThat(logIn(desk.person()).statusCode()).isEqualTo(303);
        assertThat(desk.team.members()).hasSize(4);
    }

    @Test
    void whoWasGivenAPasswordNeedsNoneAnyMore() {
        String given = desk.team
                .add("command", new NewMember("huda", null, Role.READER, "huda@example.org"))
                .orElseThrow();
        provider.vouchFor("46", "huda@example.org", true);
        Person huda = desk.person();
        logIn(huda);
        assertThat(huda.look("/en/explore").statusCode()).isEqualTo(200);
        assertThat(desk.person().logIn("huda", given).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(IdentityProvider.Lie.class)
    void aWordThatIsNotWhollyRightIsNotBelieved(IdentityProvider.Lie lie) {
        provider.vouchFor("42", "sami@example.org", true);
        provider.lie(lie);
        Person person = desk.person();
        assertThat(logIn(person).statusCode()).isEqualTo(303);
        assertThat(person.look("/en/explore").statusCode()).isEqualTo(303);
    }

    @Test
    void anAnswerToWhatAnotherBrowserAskedIsNotTaken() {
        provider.vouchFor("42", "sami@example.org", true);
        Person sami = desk.person();
        String there =
                sami.look("/en/login/provider").headers().firstValue("Location").orElseThrow();
        String back =
                provider.visit(URI.create(there)).substring(desk.desk.address().length() - 1);
        Person victim = desk.person();
        assertThat(victim.look(back).headers().firstValue("Location")).hasValue("/en/login?fault=provider");
        victim.look("/en/login/provider");
        assertThat(victim.look(back).headers().firstValue("Location")).hasValue("/en/login?fault=provider");
        assertThat(sami.look("/en/login/back?code=%7c&state=%22%00").statusCode())
                .isIn(303, 400);
        assertThat(sami.look("/en/login/back").statusCode()).isEqualTo(303);
    }

    @Test
    void aProviderThatIsNotThereKeepsNobodyFromAPassword() {
        provider.close();
        assertThat(desk.person().look("/en/login/provider").headers().firstValue("Location"))
                .hasValue("/en/login?fault=provider");
        assertThat(desk.person().logIn("sami", TeamDesk.PASSWORD + "sami").statusCode())
                .isEqualTo(303);
    }

    @Test
    void aProviderIsAskedByHttps() {
        assertThatThrownBy(() -> new OidcSettings(URI.create("http://id.example.org"), "rawi", "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new OidcSettings(URI.create("https://id.example.org/ngo"), "rawi", "the secret").toString())
                .doesNotContain("secret");
    }
}
