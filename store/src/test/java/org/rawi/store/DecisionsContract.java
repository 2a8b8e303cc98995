package org.rawi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.model.Document;
import org.rawi.store.Change.What;

/** What every data set promises of decisions, whichever database it is in. */
abstract class DecisionsContract extends OpenSet {
    @Test
    void aDecisionStaysAsItWasMade() {
        StoredClaim claim = stored();
        Decision decision = new Decision(
                0,
                "d1",
                Sample.NOON,
                "قارئ ١",
                Action.CORRECT,
                claim.anchor(),
                List.of(),
                "initiators",
                "[{\"id\": \"russia.airforce\"}]",
                "«الروسي» في السطر التالي",
                null);
        Decision kept = ((Decided.Kept) set.decisions().decide(decision, 0)).decision();
        assertThat(kept).isEqualTo(decision.at(kept.seq()));
        reopen();
        assertThat(set.decisions().on(claim.hash())).containsExactly(kept);
        assertThat(set.decisions().find("d1")).contains(kept);
        assertThat(set.decisions().since(kept.seq() - 1, 5)).containsExactly(kept);
        assertThat(set.changes().since(kept.seq() - 1, 5))
                .extracting(Change::what)
                .containsExactly(What.DECISION, What.CLAIM);
    }

    @Test
    void aMergeKeepsTheOtherClaimsAndIsFoundFromTheirDocuments() {
        StoredClaim claim = stored();
        Document second = Sample.document("b.txt", Sample.TEXT);
        keep(second);
        StoredClaim other = set.claims().of(second.hash()).get(0);
        Decision merge = new Decision(
                0,
                "d1",
                Sample.NOON,
                "a",
                Action.MERGE,
                claim.anchor(),
                List.of(other.anchor()),
                null,
                null,
                null,
                null);
        Decision kept = ((Decided.Kept) set.decisions().decide(merge, 0)).decision();
        assertThat(set.decisions().on(second.hash())).containsExactly(kept);
        assertThat(kept.others()).containsExactly(other.anchor());
    }

    @Test
    void askingTwiceDecidesOnce() {
        StoredClaim claim = stored();
        Decision accept = Sample.decision("d1", "a", Action.ACCEPT, claim.anchor());
        Decided first = set.decisions().decide(accept, 0);
        assertThat(set.decisions().decide(accept, 0)).isEqualTo(first);
        assertThat(set.decisions().count()).isEqualTo(1);
    }

    @Test
    void theLaterReviewerIsShownWhatTheEarlierOneDecided() {
        StoredClaim claim = stored();
        Decision accept = Sample.decision("d1", "a", Action.ACCEPT, claim.anchor());
        Decision kept = ((Decided.Kept) set.decisions().decide(accept, 0)).decision();
        Decision reject = Sample.decision("d2", "b", Action.REJECT, claim.anchor());

        assertThat(set.decisions().decide(reject, 0)).isEqualTo(new Decided.Late(List.of(kept)));
        assertThat(set.decisions().count()).isEqualTo(1);
        assertThat(set.decisions().decide(reject, kept.seq())).isInstanceOf(Decided.Kept.class);
        assertThat(set.decisions().decide(Sample.decision("d3", "c", Action.UNSURE, claim.anchor()), Decisions.BLIND))
                .isInstanceOf(Decided.Kept.class);
    }

    @Test
    void whatIsDecidedTogetherIsKeptTogetherOrNotAtAll() {
        StoredClaim one = stored();
        Document second = Sample.document("b.txt", Sample.TEXT);
        keep(second);
        StoredClaim other = set.claims().of(second.hash()).get(0);
        List<Decision> act = List.of(
                Sample.decision("d1", "a", Action.REJECT, one.anchor()),
                Sample.decision("d2", "a", Action.REJECT, other.anchor()));
        Decision before = ((Decided.Kept)
                        set.decisions().decide(Sample.decision("d0", "b", Action.ACCEPT, other.anchor()), 0))
                .decision();
        assertThat(set.decisions().decide(act, 0)).isEqualTo(new Decided.Late(List.of(before)));
        assertThat(set.decisions().count()).isEqualTo(1);

        assertThat(set.decisions().decide(act, before.seq())).isInstanceOf(Decided.Kept.class);

        assertThat(set.decisions().together("d2")).extracting(Decision::id).containsExactly("d1", "d2");
        assertThat(set.decisions().together("d0")).containsExactly(before);
        assertThat(set.decisions().last("a").orElseThrow().id()).isEqualTo("d2");
        assertThat(set.decisions().last("c")).isEmpty();
    }

    @Test
    void aMergeIsLateWhereTheOtherClaimWasDecidedOnMeanwhile() {
        StoredClaim one = stored();
        Document second = Sample.document("b.txt", Sample.TEXT);
        keep(second);
        StoredClaim other = set.claims().of(second.hash()).get(0);
        set.decisions().decide(Sample.decision("d0", "b", Action.REJECT, other.anchor()), 0);
        Decision merge = new Decision(
                0, "d1", Sample.NOON, "a", Action.MERGE, one.anchor(), List.of(other.anchor()), null, null, null, null);
        assertThat(set.decisions().decide(merge, 0)).isInstanceOf(Decided.Late.class);
    }

    @Test
    void aDecisionTakenBackIsNotTheLastAndOneMadeBlindIsKnownAsSuch() {
        StoredClaim claim = stored();
        set.decisions().decide(Sample.decision("d1", "a", Action.ACCEPT, claim.anchor()), 0);
        set.decisions().decide(Sample.decision("d2", "a", Action.REJECT, claim.anchor()), Decisions.BLIND);
        assertThat(set.decisions().blind(claim.hash())).containsExactly("d2");
        set.decisions()
                .decide(
                        new Decision(
                                0,
                                "d3",
                                Sample.NOON,
                                "a",
                                Action.UNDO,
                                claim.anchor(),
                                List.of(),
                                null,
                                null,
                                null,
                                "d2"),
                        Decisions.BLIND);
        assertThat(set.decisions().last("a").orElseThrow().id()).isEqualTo("d1");
    }
}
