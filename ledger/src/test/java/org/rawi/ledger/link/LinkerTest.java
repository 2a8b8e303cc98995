package org.rawi.ledger.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Account;
import org.rawi.ledger.Rulings;
import org.rawi.ledger.Rulings.Ruling;
import org.rawi.ledger.Told;
import org.rawi.ledger.telling.Spot;
import org.rawi.ledger.telling.Telling;
import org.rawi.model.Modality;

class LinkerTest {
    private static final Linker LINKER = new Linker(Knowledge.bundled());

    private static Told strike(String claim) {
        return Told.of(claim).by("russia").on("civilians").at("sy.A", 35.5, 36.5, "sy.D", "sy.G");
    }

    private static List<List<String>> claims(List<Account> accounts) {
        return accounts.stream().map(account -> account.incident().claims()).toList();
    }

    private static List<List<String>> linked(Told... told) {
        return claims(LINKER.link(tellings(told), Rulings.NONE, Founders.NONE));
    }

    private static List<Telling> tellings(Told... told) {
        return List.of(told).stream().map(Told::telling).toList();
    }

    @Test
    void oneDayPlaceKindAndSidesAreOneEvent() {
        assertThat(linked(strike("a"), strike("b"))).containsExactly(List.of("a", "b"));
    }

    @Test
    void anotherPlaceIsAnotherEvent() {
        assertThat(linked(strike("a"), Told.of("b").by("russia").on("civilians").at("sy.B", 36.2, 37.1, "sy.E")))
                .hasSize(2);
    }

    @Test
    void aVillageNextToItWithAnotherTollIsAnotherEvent() {
        Told beside = Told.of("b").by("russia").on("civilians").at("sy.B", 35.53, 36.52, "sy.D", "sy.G");

        assertThat(linked(strike("a").killed(5), beside.killed(1))).hasSize(2);
    }

    @Test
    void whatIsCalledAfterATownLiesInIt() {
        Spot market = new Spot(null, "سوق sy.A", "at", "at", null, null, null, 1, List.of("sy.G"), "SY", false);

        assertThat(linked(strike("a"), Told.of("b").by("russia").at(market))).hasSize(1);
    }

    @Test
    void anotherGuestIsAnotherVisit() {
        Told one = Told.of("a").kind("visit", "talks").by("iran").at("sy.A", 35.5, 36.5, "sy.D", "sy.G");
        Told other = Told.of("b").kind("visit", "talks").by("russia").at("sy.A", 35.5, 36.5, "sy.D", "sy.G");

        assertThat(linked(one, other)).hasSize(2);
    }

    @Test
    void anotherPartnerIsAnotherMeeting() {
        Told one =
                Told.of("a").kind("meeting", "talks").by("russia").on("qatar").at("sy.A", 35.5, 36.5, "sy.D", "sy.G");
        Told other = Told.of("b").kind("meeting", "talks").by("russia").on("us").at("sy.A", 35.5, 36.5, "sy.D", "sy.G");

        assertThat(linked(one, other)).hasSize(2);
    }

    @Test
    void aStrikeOnWhoeverAttackedIsNoTellingOfTheirAttack() {
        Told attack = Told.of("a").kind("attack", "ground").by("nusra").at("sy.A", 35.5, 36.5, "sy.D", "sy.G");

        assertThat(linked(attack, Told.of("b").on("nusra").at("sy.A", 35.5, 36.5, "sy.D", "sy.G")))
                .hasSize(2);
    }

    @Test
    void aCoalitionAndItsMemberAreOneParty() {
        Told member = Told.of("b").by("us.airforce").on("civilians").at("sy.A", 35.5, 36.5, "sy.D", "sy.G");

        assertThat(linked(
                        Told.of("a").by("us_led_coalition").on("civilians").at("sy.A", 35.5, 36.5, "sy.D", "sy.G"),
                        member))
                .hasSize(1);
    }

    @Test
    void aTollGrowsFromDayToDay() {
        Told more = strike("b").published("2019-05-12").killed(9);

        assertThat(linked(strike("a").killed(5), more)).hasSize(1);
    }

    @Test
    void anotherDayIsAnotherEvent() {
        assertThat(linked(strike("a"), strike("b").on(LocalDate.of(2019, 5, 13))))
                .hasSize(2);
    }

    @Test
    void aLateDispatchThatNamesTheDayFindsItsEvent() {
        assertThat(linked(strike("a"), strike("b").published("2019-05-30"))).hasSize(1);
    }

    @Test
    void twoPerpetratorsAreADisagreementOverOneEvent() {
        Told blamed = Told.of("b").by("syria.airforce").on("civilians").at("sy.A", 35.5, 36.5, "sy.D", "sy.G");

        assertThat(linked(strike("a").killed(9), blamed.killed(9))).hasSize(1);
    }

    @Test
    void aDenialBelongsToTheEventThatItDenies() {
        assertThat(linked(strike("a"), strike("b").denies("responsibility").from("belligerent", "russia", null)))
                .hasSize(1);
    }

    @Test
    void whatIsPlannedIsAnotherEventThanWhatHappened() {
        assertThat(linked(strike("a"), strike("b").modality(Modality.PLANNED))).hasSize(2);
    }

    @Test
    void aTotalIsNeverLinkedToASingleDay() {
        assertThat(linked(strike("a"), strike("b").aggregate())).hasSize(2);
    }

    @Test
    void twoClaimsOfOneArticleByOneOriginAreTwoEvents() {
        assertThat(linked(strike("a").in("d").outlet("o"), strike("b").in("d").outlet("o")))
                .hasSize(2);
    }

    @Test
    void aChainOfNeighboursIsNotOneEvent() {
        List<Telling> chain = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            chain.add(strike("c" + i).on(LocalDate.of(2019, 5, 1).plusDays(i)).telling());
        }

        assertThat(LINKER.link(chain, Rulings.NONE, Founders.NONE))
                .allSatisfy(account -> assertThat(account.tellings()).hasSizeLessThan(4));
    }

    @Test
    void aReviewersRulingHoldsAgainstEveryComparison() {
        List<Telling> tellings = tellings(strike("a"), strike("b"), strike("c").on(LocalDate.of(2019, 6, 1)));
        Rulings rulings = Rulings.of(List.of(Ruling.split("a", "b"), Ruling.join("a", "c")));

        assertThat(claims(LINKER.link(tellings, rulings, Founders.NONE)))
                .containsExactly(List.of("a", "c"), List.of("b"));
    }

    @Test
    void theLaterRulingOnAPairHolds() {
        Rulings rulings = Rulings.of(List.of(Ruling.split("a", "b"), Ruling.join("b", "a")));

        assertThat(claims(LINKER.link(tellings(strike("a"), strike("b")), rulings, Founders.NONE)))
                .hasSize(1);
    }

    @Test
    void orderDoesNotMatter() {
        List<Telling> tellings = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            tellings.add(strike("c" + i)
                    .on(LocalDate.of(2019, 5, 1).plusDays(random.nextInt(40)))
                    .killed(random.nextInt(6))
                    .telling());
        }
        List<Account> once = LINKER.link(tellings, Rulings.NONE, Founders.NONE);

        for (int run = 0; run < 5; run++) {
            Collections.shuffle(tellings, random);
            assertThat(LINKER.link(tellings, Rulings.NONE, Founders.NONE)).isEqualTo(once);
        }
    }

    @Test
    void batchesLinkedAsTheyComeGiveTheIncidentsOfAllAtOnce() {
        Random random = new Random(11);
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            LocalDate day = LocalDate.of(2019, 5, 1).plusDays(random.nextInt(30));
            tellings.add(strike("c" + i)
                    .on(day)
                    .published(day.plusDays(random.nextInt(6)).toString())
                    .killed(random.nextInt(4))
                    .telling());
        }
        List<List<String>> once = claims(LINKER.link(tellings, Rulings.NONE, Founders.NONE));

        for (int run = 0; run < 4; run++) {
            Collections.shuffle(tellings, random);
            Founders founders = Founders.NONE;
            List<Account> accounts = List.of();
            for (int known = 0; known < tellings.size(); ) {
                known = Math.min(tellings.size(), known + 1 + random.nextInt(40));
                accounts = LINKER.link(tellings.subList(0, known), Rulings.NONE, founders);
                founders = founders.with(accounts);
            }
            assertThat(claims(accounts)).isEqualTo(once);
        }
    }

    @Test
    void anIdLastsWhenAnEarlierTellingComesLater() {
        List<Account> first = LINKER.link(tellings(strike("b")), Rulings.NONE, Founders.NONE);
        Founders founders = Founders.NONE.with(first);

        List<Account> then =
                LINKER.link(tellings(strike("a").published("2019-05-09"), strike("b")), Rulings.NONE, founders);

        assertThat(then).hasSize(1);
        assertThat(then.get(0).incident().incident())
                .isEqualTo(first.get(0).incident().incident());
    }

    @Test
    void everyTieSaysWhy() {
        List<Account> accounts = LINKER.link(tellings(strike("a"), strike("b")), Rulings.NONE, Founders.NONE);

        assertThat(accounts.get(0).incident().ties()).singleElement().satisfies(tie -> assertThat(tie.reasons())
                .containsExactly(
                        "same kind +1.2",
                        "same day (2019-05-10) +2.0",
                        "same place (sy.A) +2.6",
                        "same initiators, same targets +1.3"));
    }
}
