package org.rawi.ledger.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Told;

class ParticipantsTest {
    private static final Participants PARTICIPANTS = Participants.of(
            Parties.of(Knowledge.bundled()),
            List.of(Told.of("a").by("syria.army").on("nusra").telling()));

    @Test
    void whoFightsOnASideOfItIsAPartyToIt() {
        assertThat(PARTICIPANTS.include("ahrar_al_sham")).isTrue();
        assertThat(PARTICIPANTS.include("syria.airforce")).isTrue();
    }

    @Test
    void rescuersAreNoPartyHoweverNearTheyStand() {
        assertThat(PARTICIPANTS.include("white_helmets")).isFalse();
    }

    @Test
    void whoFightsElsewhereIsNone() {
        assertThat(PARTICIPANTS.include("turkey.military")).isFalse();
        assertThat(PARTICIPANTS.include(null)).isFalse();
    }
}
