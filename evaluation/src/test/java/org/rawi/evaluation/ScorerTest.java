package org.rawi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rawi.evaluation.Samples.claim;
import static org.rawi.evaluation.Samples.event;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private static Score score(List<GoldEvent> gold, List<ScoredClaim> claims) {
        return Scorer.score(gold, claims, Set.of());
    }

    @Test
    void aClaimFindsAnEventByItsTrigger() {
        Score score = score(List.of(event("")), List.of(claim("")));
        assertThat(score.detectionF1()).isEqualTo(1);
        assertThat(score.record()).isEqualTo(1);
        assertThat(score.mistakes()).isEmpty();
    }

    @Test
    void aClaimFarOffFindsAnEventOfItsFamilyByACommonPlace() {
        String far = "'evidence':[{'start':900,'end':903}],'places':[{'name':'الرقة'}]";
        GoldEvent event = event("'places':['مدينة الرقة']");
        assertThat(score(List.of(event), List.of(claim(far))).detectionRecall()).isEqualTo(1);
        assertThat(score(List.of(event), List.of(claim(far + ",'kind':'meeting'")))
                        .detectionRecall())
                .isZero();
    }

    @Test
    void aTriggerAsLongAsAParagraphFindsNothing() {
        assertThat(score(List.of(event("")), List.of(claim("'evidence':[{'role':'trigger','start':0,'end':201}]")))
                        .detectionRecall())
                .isZero();
    }

    @Test
    void aStatementFindsOnlyAStatement() {
        GoldEvent threat = event("'kind':'threat'");
        assertThat(score(List.of(threat), List.of(claim("'kind':'statement'"))).detectionRecall())
                .isZero();
        GoldEvent either = event("'kind':'threat','also':['statement']");
        assertThat(score(List.of(either), List.of(claim("'kind':'statement'"))).detectionRecall())
                .isEqualTo(1);
    }

    @Test
    void theClaimOfTheVeryKindIsPairedFirst() {
        Score score = score(List.of(event("")), List.of(claim("'kind':'bombing'"), claim("")));
        assertThat(score.kind()).isEqualTo(1);
        assertThat(score.detectionPrecision()).isEqualTo(0.5);
        assertThat(score.mistakes()).singleElement().isInstanceOf(Mistake.Extra.class);
    }

    @Test
    void ofEqualPairsTheLastComeFirst() {
        GoldEvent first = event("'id':'a','initiators':['sdf']");
        GoldEvent second = event("'id':'b','initiators':['ypg']");
        Score score = score(List.of(first, second), List.of(claim("'initiators':[{'id':'ypg'}]")));
        assertThat(score.who()).isEqualTo(1);
        assertThat(score.mistakes()).containsExactly(new Mistake.Missed(first));
    }

    @Test
    void anotherFamilyIsNoFind() {
        Score score = score(List.of(event("")), List.of(claim("'kind':'meeting'")));
        assertThat(score.detectionF1()).isZero();
        assertThat(score.who()).isNull();
        assertThat(score.mistakes()).singleElement().isInstanceOf(Mistake.WrongFamily.class);
    }

    @Test
    void anOptionalEventCountsNeitherWay() {
        GoldEvent optional = event("'optional':true");
        assertThat(score(List.of(optional), List.of(claim(""))).claims()).isEqualTo(1);
        assertThat(score(List.of(optional), List.of(claim(""))).mistakes()).isEmpty();
        assertThat(score(List.of(optional), List.of()).mistakes()).isEmpty();
        assertThat(score(List.of(optional), List.of()).gold()).isZero();
    }

    @Test
    void claimsOfOtherDocumentsAreLeftOut() {
        List<GoldEvent> gold = List.of(event(""));
        assertThat(score(gold, List.of(claim("'document':'d011'"))).claims()).isZero();
        assertThat(score(gold, List.of(claim("'document':'folder/d01.txt'"))).claims())
                .isEqualTo(1);
        assertThat(score(gold, List.of(claim("'document':'d01_bbc'"))).claims()).isEqualTo(1);
    }

    @Test
    void figuresComeTogetherAsTheyShould() {
        List<GoldEvent> gold = List.of(
                event("'id':'a','killed':{'min':1,'max':1}"),
                event("'id':'b','start':50,'end':60"),
                event("'id':'c','start':80,'end':90"));
        List<ScoredClaim> claims = List.of(
                claim("'casualties':[{'effect':'killed','min':1,'max':1}]"),
                claim("'kind':'air_strike','evidence':[{'start':50,'end':51}]"),
                claim("'evidence':[{'start':300,'end':301}]"));
        Score score = score(gold, claims);
        assertThat(score.detectionPrecision()).isEqualTo(2.0 / 3);
        assertThat(score.detectionRecall()).isEqualTo(2.0 / 3);
        assertThat(score.detectionF1()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(score.kindF1()).isEqualTo(2.0 / 6);
        assertThat(score.kind()).isEqualTo(0.5);
        assertThat(score.killed()).isEqualTo(1);
        assertThat(score.record()).isEqualTo(1.0 / 3);
        assertThat(score.date()).isNull();
    }

    @Test
    void nothingAgainstNothingIsNought() {
        Score score = score(List.of(), List.of());
        assertThat(score.detectionF1()).isZero();
        assertThat(new ScoreReport(score).figures())
                .contains("gold                 0", "detection_f1         0.000", "kind                 -");
    }
}
