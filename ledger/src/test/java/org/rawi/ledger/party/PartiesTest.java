package org.rawi.ledger.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Table;
import org.rawi.ledger.Told;

class PartiesTest {
    private static final Parties PARTIES = Parties.of(Knowledge.bundled());

    @Test
    void bodiesOfOneStateAreOfOneSide() {
        assertThat(PARTIES.kinship("russia.defence_ministry", "russia.airforce"))
                .isEqualTo(Kinship.SIDE);
    }

    @Test
    void anOppositionIsNoBodyOfItsState() {
        assertThat(PARTIES.findState("syria.army")).contains("syria");
        assertThat(PARTIES.findState("syria.opposition.armed")).isEmpty();
        assertThat(PARTIES.kinship("syria.army", "syria.opposition")).isEqualTo(Kinship.OTHER);
    }

    @Test
    void aGovernmentsWordMayBeThatOfAnyBodyOfItsState() {
        assertThat(PARTIES.isWithin("syria.army", "syria.government")).isTrue();
        assertThat(PARTIES.isWithin("syria.army", "syria.foreign_ministry")).isFalse();
        assertThat(PARTIES.isWithin("russia.airforce", "syria.government")).isFalse();
    }

    @Test
    void civiliansAndMonitorsTakeNoPart() {
        Participants participants = Participants.of(
                PARTIES,
                List.of(Told.of("a").by("russia.airforce").on("civilians").telling()));

        assertThat(participants.include("russia.defence_ministry")).isTrue();
        assertThat(participants.include("civilians")).isFalse();
        assertThat(participants.include(null)).isFalse();
        assertThat(PARTIES.isMonitor("syrian_observatory")).isTrue();
    }

    @Test
    void aMemberIsAPartOfItsCoalitionAndAnAllyOfTheOtherMembers() {
        assertThat(PARTIES.kinship("france.military", "us_led_coalition")).isEqualTo(Kinship.PART);
        assertThat(PARTIES.kinship("us_led_coalition.spokesperson", "us")).isEqualTo(Kinship.PART);
        assertThat(PARTIES.kinship("russia.airforce", "syria.army")).isEqualTo(Kinship.ALLY);
        assertThat(PARTIES.kinship("sdf", "us_led_coalition")).isEqualTo(Kinship.ALLY);
        assertThat(PARTIES.kinship("russia.airforce", "us")).isEqualTo(Kinship.OTHER);
    }

    @Test
    void everyMemberOfAnAllianceIsAnActorThatRawiKnows() {
        assertThat(Knowledge.bundled().rows(Table.ALLIANCES).stream()
                        .map(row -> row.cell("member"))
                        .filter(member -> !PARTIES.isKnown(member)
                                && PARTIES.findState(member).isEmpty()))
                .isEmpty();
    }
}
