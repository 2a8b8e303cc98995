package org.rawi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.export.ClaimLine;
import org.rawi.export.SchemeCodes;
import org.rawi.model.ActorRef;
import org.rawi.model.Anchor;
import org.rawi.model.Claim;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.model.Span;
import org.rawi.store.StoredClaim;

class DocumentReviewTest {
    private static final Instant NOON = Instant.parse("2020-02-02T12:00:00Z");

    private final List<Decision> decisions = new ArrayList<>();

    private static StoredClaim claim(String id, String kind, int start, int end) {
        Claim claim = ClaimLine.read("""
                {"claim": "%s", "document": "a.txt", "kind": "%s", "initiators": [{"id": "syria.army"}],
                "places": [{"text": "حرستا", "name": "حرستا", "role": "at", "id": "sy.C1", "lat": 33.5, "lon": 36.3, "start": 40, "end": 45}],
                "time": {"precision": "day", "basis": "stated"},
                "evidence": [{"role": "trigger", "text": "%s", "start": %d, "end": %d}]}
                """.formatted(id, kind, "ق".repeat(end - start), start, end));
        return StoredClaim.of(1, ClaimLine.of(claim, SchemeCodes.NONE), "hash", 1);
    }

    private Decision decide(String who, Action action, StoredClaim on) {
        return add(new Decision(
                0, "d" + decisions.size(), NOON, who, action, on.anchor(), List.of(), null, null, null, null));
    }

    private Decision correct(String who, StoredClaim on, String field, String value) {
        return add(new Decision(
                0,
                "d" + decisions.size(),
                NOON,
                who,
                Action.CORRECT,
                on.anchor(),
                List.of(),
                field,
                value,
                null,
                null));
    }

    private Decision undo(String who, Decision decision) {
        return add(new Decision(
                0,
                "d" + decisions.size(),
                NOON,
                who,
                Action.UNDO,
                decision.anchor(),
                List.of(),
                null,
                null,
                null,
                decision.id()));
    }

    private Decision add(Decision decision) {
        Decision kept = decision.at(decisions.size() + 1);
        decisions.add(kept);
        return kept;
    }

    private DocumentReview review(StoredClaim... claims) {
        return DocumentReview.of(List.of(claims), decisions);
    }

    private ReviewState state(StoredClaim claim) {
        return review(claim).claims().get(0).state();
    }

    @Test
    void aClaimThatNobodyDecidedOnIsAsTheCoderMadeIt() {
        StoredClaim claim = claim("c1", "air_strike", 0, 5);
        assertThat(review(claim).claims())
                .containsExactly(new Reviewed(claim, claim.claim(), ReviewState.UNREVIEWED, List.of()));
    }

    @Test
    void eachVerdictIsAState() {
        StoredClaim claim = claim("c1", "air_strike", 0, 5);
        decide("a", Action.UNSURE, claim);
        assertThat(state(claim)).isEqualTo(ReviewState.UNSURE);
        decide("a", Action.ACCEPT, claim);
        assertThat(state(claim)).isEqualTo(ReviewState.ACCEPTED);
        decide("a", Action.REJECT, claim);
        assertThat(state(claim)).isEqualTo(ReviewState.REJECTED);
        assertThat(review(claim).claims().get(0).stands()).isFalse();
    }

    @Test
    void aCorrectionIsShownAndTheRestStays() {
        StoredClaim claim = claim("c1", "air_strike", 0, 5);
        correct("a", claim, "initiators", "[{\"id\": \"russia.airforce\"}]");
        decide("a", Action.ACCEPT, claim);
        Reviewed reviewed = review(claim).claims().get(0);
        assertThat(reviewed.shown().initiators()).containsExactly(new ActorRef("russia.airforce", null));
        assertThat(reviewed.shown().places()).isEqualTo(claim.claim().places());
        assertThat(reviewed.stored()).isEqualTo(claim);
        assertThat(reviewed.state()).isEqualTo(ReviewState.CORRECTED);
    }

    @Test
    void twoWhoDisagreeContestAClaimUntilOneComesRound() {
        StoredClaim claim = claim("c1", "air_strike", 0, 5);
        decide("a", Action.ACCEPT, claim);
        decide("b", Action.REJECT, claim);
        assertThat(state(claim)).isEqualTo(ReviewState.CONTESTED);
        decide("b", Action.ACCEPT, claim);
        assertThat(state(claim)).isEqualTo(ReviewState.ACCEPTED);
    }

    @Test
    void aCorrectionOfWhatAnotherAcceptedIsContestedUntilHeAcceptsIt() {
        StoredClaim claim = claim("c1", "air_strike", 0, 5);
        decide("a", Action.ACCEPT, claim);
        correct("b", claim, "kind", "\"shelling\"");
        assertThat(state(claim)).isEqualTo(ReviewState.CONTESTED);
        decide("a", Action.ACCEPT, claim);
        assertThat(state(claim)).isEqualTo(ReviewState.CORRECTED);
    }

    @Test
    void whatIsUndoneIsAsIfItHadNotBeen() {
        StoredClaim claim = claim("c1", "air_strike", 0, 5);
        Decision reject = decide("a", Action.REJECT, claim);
        Decision undo = undo("a", reject);
        assertThat(state(claim)).isEqualTo(ReviewState.UNREVIEWED);
        undo("a", undo);
        assertThat(state(claim)).isEqualTo(ReviewState.REJECTED);
    }

    @Test
    void aDecisionFindsItsGroundByWordsAndKindWhereTheClaimIsAnotherNow() {
        decide("a", Action.ACCEPT, claim("old", "air_strike", 0, 5));
        StoredClaim elsewhere = claim("far", "air_strike", 20, 25);
        StoredClaim near = claim("near", "air_strike", 2, 8);
        DocumentReview review = review(elsewhere, near);
        assertThat(review.claims())
                .extracting(Reviewed::state)
                .containsExactly(ReviewState.UNREVIEWED, ReviewState.ACCEPTED);
        assertThat(review.moved()).containsExactly(new Moved(decisions.get(0), Moved.How.NEAR, "near"));
    }

    @Test
    void aDecisionOnOneOriginsClaimIsNoneOnAnothersAtTheSameWords() {
        StoredClaim one = claim("one", "air_strike", 0, 5);
        StoredClaim other = claim("other", "air_strike", 0, 5);
        decide("a", Action.REJECT, one);
        assertThat(review(one, other).claims())
                .extracting(Reviewed::state)
                .containsExactly(ReviewState.REJECTED, ReviewState.UNREVIEWED);
    }

    @Test
    void aDecisionOnAKindThatIsNoLongerThereIsListedAndNotApplied() {
        decide("a", Action.ACCEPT, claim("old", "air_strike", 0, 5));
        StoredClaim shelling = claim("new", "shelling", 0, 5);
        assertThat(state(shelling)).isEqualTo(ReviewState.UNREVIEWED);
        assertThat(review(shelling).moved()).containsExactly(new Moved(decisions.get(0), Moved.How.OTHER_KIND, "new"));
        assertThat(review(claim("far", "air_strike", 20, 25)).moved())
                .containsExactly(new Moved(decisions.get(0), Moved.How.GONE, null));
    }

    @Test
    void whatTheCoderHasLearnedSinceKeepsTheCorrectionItAgreesWith() {
        StoredClaim old = claim("old", "air_strike", 0, 5);
        correct("a", old, "kind", "\"shelling\"");
        StoredClaim learned = claim("new", "shelling", 0, 5);
        assertThat(state(learned)).isEqualTo(ReviewState.CORRECTED);
    }

    @Test
    void aPlaceIsWhereTheReviewerSaysForEveryClaimOnItsWords() {
        StoredClaim one = claim("one", "air_strike", 0, 5);
        StoredClaim other = claim("other", "killing", 10, 15);
        Anchor words = new Anchor("hash", new Span(40, 45), false, "air_strike", "one");
        add(new Decision(
                0,
                "place",
                NOON,
                "a",
                Action.PLACE,
                words,
                List.of(),
                null,
                "{\"id\": \"sy.C2\", \"lat\": 35.1, \"lon\": 36.7}",
                null,
                null));
        assertThat(review(one, other).claims()).allSatisfy(reviewed -> {
            assertThat(reviewed.state()).isEqualTo(ReviewState.CORRECTED);
            assertThat(reviewed.shown().places().get(0).id()).isEqualTo("sy.C2");
            assertThat(reviewed.shown().places().get(0).words())
                    .isEqualTo(reviewed.stored().claim().places().get(0).words());
        });
    }

    @Test
    void aValueThatDoesNotFitAnyMoreIsListed() {
        StoredClaim claim = claim("c1", "air_strike", 0, 5);
        correct("a", claim, "initiators", "\"no list\"");
        assertThat(review(claim).moved()).extracting(Moved::how).containsExactly(Moved.How.UNFIT);
        assertThat(review(claim).claims().get(0).shown()).isEqualTo(claim.claim());
    }
}
