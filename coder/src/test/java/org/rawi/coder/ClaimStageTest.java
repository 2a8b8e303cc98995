package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.model.ActorRef;
import org.rawi.model.Claim;
import org.rawi.model.Derivation;
import org.rawi.model.Evidence;
import org.rawi.model.Modality;

/** Events to claims: modality, coreference, what each claim rests on. */
class ClaimStageTest {
    private static final String STRIKE = "قصف الطيران الروسي بلدة سراقب في ريف إدلب.";

    @Test
    void aDenialIsOfTheEventsOwnKind() {
        Claim claim = Told.of("لم يقصف الطيران الروسي بلدة كفرنبل.").claim();
        assertThat(claim.kind()).isEqualTo("air_strike");
        assertThat(claim.modality()).isEqualTo(Modality.DENIED);
        assertThat(claim.denies()).isEqualTo("occurrence");
        assertThat(Told.ids(claim.initiators())).containsExactly("russia.airforce");
    }

    @Test
    void theDenierIsTheOrigin() {
        Claim claim = Told.of("نفى الجيش السوري أن يكون الطيران الروسي قصف بلدة كفرنبل.")
                .claim();
        assertThat(claim.modality()).isEqualTo(Modality.DENIED);
        assertThat(Told.chain(claim)).containsExactly("1 syria.army");
    }

    @Test
    void aHedgeDoesNotChangeTheModality() {
        Claim claim = Told.of("يشتبه بأن الطيران الروسي قصف بلدة سراقب.").claim();
        assertThat(claim.hedged()).isTrue();
        assertThat(claim.modality()).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void titleAndBodyTellOneEventOnce() {
        Claim claim = Told.of("الطيران الروسي يقصف بلدة سراقب\n" + STRIKE).claim();
        assertThat(claim.evidence()).extracting(Evidence::role).contains("trigger", "repeat");
    }

    @Test
    void aReferenceBackIsWhoWasNamed() {
        List<Claim> claims = Told.of("سيطر تنظيم الدولة على بلدة السخنة. وانسحب التنظيم من قرية الطيبة.")
                .claims();
        assertThat(claims)
                .allSatisfy(claim ->
                        assertThat(claim.initiators()).extracting(ActorRef::id).containsExactly("islamic_state"));
        assertThat(claims.get(1).initiators().get(0).words().text()).isEqualTo("التنظيم");
    }

    @Test
    void whoHoldsAnOfficeActsByIt() {
        Claim claim = Told.of("التقى وزير الخارجية الروسي سيرغي لافروف نظيره الأمريكي جون كيري في جنيف.")
                .claim();
        assertThat(claim.kind()).isEqualTo("meeting");
        assertThat(Told.ids(claim.initiators())).containsExactly("russia.foreign_minister");
        assertThat(Told.ids(claim.targets())).containsExactly("us.secretary_of_state");
    }

    @Test
    void everyValuePointsAtItsWords() {
        Claim claim = Told.of(STRIKE).claim();
        assertThat(claim.evidence().get(0).role()).isEqualTo("trigger");
        assertThat(claim.evidence()).extracting(Evidence::role).contains("initiators", "places");
        assertThat(claim.evidence())
                .allSatisfy(one -> assertThat(one.words().span().of(STRIKE))
                        .isEqualTo(one.words().text()));
    }

    @Test
    void everyValueSaysWhatMadeIt() {
        Claim claim = Told.of(STRIKE).claim();
        assertThat(claim.frame()).startsWith("air_strike/");
        assertThat(claim.derivation()).extracting(Derivation::field).contains("kind", "initiators", "places");
        assertThat(claim.coder().knowledge()).startsWith("sha256:");
        assertThat(claim.coder().version()).isEqualTo("test");
    }

    @Test
    void theSameClaimKeepsItsId() {
        assertThat(Told.of(STRIKE).claim().claim())
                .isEqualTo(Told.of(STRIKE).claim().claim());
    }

    @Test
    void sportAndHabitAreNoEvents() {
        assertThat(Told.of("فاز المنتخب السوري على نظيره العراقي بهدفين في المباراة الودية.")
                        .claims())
                .isEmpty();
    }
}
