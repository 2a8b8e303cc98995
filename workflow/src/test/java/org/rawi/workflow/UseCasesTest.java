package org.rawi.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.export.Formats;
import org.rawi.export.Parties;
import org.rawi.export.RecordWriter;
import org.rawi.export.SchemeMapping;
import org.rawi.export.harm.HarmRules;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Claim;
import org.rawi.model.Decision.Action;
import org.rawi.reading.Reading;
import org.rawi.store.Change;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.store.Decided;
import org.rawi.store.Run;
import org.rawi.store.StoredClaim;
import org.rawi.store.StoredIncident;

/** The use cases over a data set in a file, with all that Rawi knows. */
class UseCasesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-02-02T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private DataSet set;

    @BeforeEach
    void open() {
        set = DataSet.open(DataSetAddress.of(folder.resolve("set.rawi").toString()), CLOCK);
    }

    @AfterEach
    void close() {
        set.close();
    }

    private Run ingest(Reading... readings) throws IOException {
        return ingest("0.1.0", readings);
    }

    private Run ingest(String version, Reading... readings) throws IOException {
        return new Ingest(set, KNOWLEDGE, version, 2).run(Texts.readings(readings), "", coded -> {});
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        set.claims().forEach(stored -> claims.add(stored.claim()));
        return claims;
    }

    @Test
    void whatIsTakenInOnceIsPassedOverTheNextTime() throws IOException {
        Reading[] readings = {Texts.text("a", "sana", Texts.STRIKE), Texts.text("b", "enab", Texts.CLASH)};
        Run first = ingest(readings);
        assertThat(first.done()).isEqualTo(2);
        assertThat(first.claims()).isEqualTo(set.claims().count()).isPositive();
        long changes = set.changes().latest();
        Run second = ingest(readings);
        assertThat(second.done()).isZero();
        assertThat(second.skipped()).isEqualTo(2);
        assertThat(set.changes().latest()).isEqualTo(changes);
        assertThat(ingest("0.2.0", readings).done()).as("another coder").isEqualTo(2);
    }

    @Test
    void theSameTextTwiceInOneRunIsKeptOnceAndTwoOfOneNameStayApart() throws IOException {
        Run run = ingest(
                Texts.text("a", "sana", Texts.STRIKE),
                Texts.text("a", "sana", Texts.STRIKE),
                Texts.text("a", "sana", Texts.CLASH));
        assertThat(run.done()).isEqualTo(2);
        assertThat(run.skipped()).isEqualTo(1);
        List<String> ids = new ArrayList<>();
        set.documents().forEach(document -> ids.add(document.id()));
        assertThat(ids).hasSize(2).contains("a").anyMatch(id -> id.startsWith("a#"));
    }

    @Test
    void aCopyOfWhatWasTakenInEarlierIsKnown() throws IOException {
        String wire = (Texts.STRIKE + " " + Texts.CLASH + " ").repeat(3);
        ingest(Texts.text("first", "sana", wire));
        ingest(Texts.text("second", "enab", wire + "وكالات"));
        assertThat(set.documents().findById("second").orElseThrow().copyOf()).isEqualTo("first");
        new Recode(set, KNOWLEDGE, "0.2.0", 1).run(coded -> {});
        assertThat(set.documents().findById("second").orElseThrow().copyOf()).isEqualTo("first");
        assertThat(set.documents().findById("first").orElseThrow().copyOf()).isNull();
    }

    @Test
    void failuresAreKeptWithTheRun() throws IOException {
        Run run = ingest(new Reading.Failure("file", "x.pdf", "empty", "a file with text in it"));
        assertThat(run.failed()).isEqualTo(1);
        assertThat(set.runs().failures(run.no()))
                .containsExactly(new Run.Failure("file", "x.pdf", "empty", "a file with text in it"));
    }

    @Test
    void codingAgainFromWhatIsKeptGivesTheSameClaimsAndKeepsDecisions() throws IOException {
        ingest(Texts.text("a", "sana", Texts.STRIKE));
        List<Claim> before = claims();
        Review review = new Review(set, CLOCK);
        String claim = before.get(0).claim();
        review.decide(DecisionRequest.of("d1", "a", Action.ACCEPT, claim, null, 0));

        Run again = new Recode(set, KNOWLEDGE, "0.2.0", 1).run(coded -> {});

        assertThat(again.done()).isEqualTo(1);
        assertThat(claims())
                .extracting(Claim::claim)
                .isEqualTo(before.stream().map(Claim::claim).toList());
        assertThat(claims()).allSatisfy(one -> assertThat(one.coder().version()).isEqualTo("0.2.0"));
        assertThat(new ReviewedClaims(set).find(claim).orElseThrow().state()).isEqualTo(ReviewState.ACCEPTED);
        assertThat(review.moved()).isEmpty();
    }

    @Test
    void aRequestThatCannotBeIsRefusedWithWhatWouldBeRight() throws IOException {
        ingest(Texts.text("a", "sana", Texts.STRIKE));
        Review review = new Review(set, CLOCK);
        String claim = claims().get(0).claim();
        assertThatThrownBy(() -> review.decide(DecisionRequest.correct("d", "a", claim, "document", "\"x\"", null, 0)))
                .hasMessageContaining("cannot be corrected");
        assertThatThrownBy(() -> review.decide(DecisionRequest.correct("d", "a", claim, "time", "3", null, 0)))
                .hasMessageContaining("«time» must be OBJECT");
        assertThatThrownBy(() -> review.decide(DecisionRequest.of("d", "a", Action.ACCEPT, "none", null, 0)))
                .hasMessageContaining("there is no claim none");
        assertThat(set.decisions().count()).isZero();
    }

    @Test
    void anUndoNeedsToHaveSeenWhatCameBetween() throws IOException {
        ingest(Texts.text("a", "sana", Texts.STRIKE));
        Review review = new Review(set, CLOCK);
        String claim = claims().get(0).claim();
        Decided.Kept accept =
                (Decided.Kept) review.decide(DecisionRequest.of("d1", "a", Action.ACCEPT, claim, null, 0));
        assertThat(review.undo("u", "b", "d1", null, 0)).isInstanceOf(Decided.Late.class);
        assertThat(review.undo("u", "b", "d1", null, accept.decision().seq())).isInstanceOf(Decided.Kept.class);
        assertThat(new ReviewedClaims(set).find(claim).orElseThrow().state()).isEqualTo(ReviewState.UNREVIEWED);
    }

    @Test
    void peopleJoinAndSplitWhatTheLinkerDidNot() throws IOException {
        ingest(Texts.text("a", "sana", Texts.STRIKE), Texts.text("b", "enab", Texts.CLASH));
        Relink relink = new Relink(set, KNOWLEDGE);
        relink.run();
        String strike = claimOf("a");
        String clash = claimOf("b");
        String first = incident(strike);
        String second = incident(clash);
        assertThat(first).isNotEqualTo(second);

        Review review = new Review(set, CLOCK);
        review.decide(DecisionRequest.ofSeveral("m", "a", Action.MERGE, strike, List.of(clash), null, 0));
        relink.run();
        String merged = incident(strike);
        String lost = merged.equals(first) ? second : first;
        assertThat(incident(clash)).isEqualTo(merged).isIn(first, second);
        assertThat(set.incidents().follow(lost).map(StoredIncident::id)).contains(merged);

        review.undo("u", "a", "m", null, Long.MAX_VALUE);
        relink.run();
        assertThat(incident(strike)).isEqualTo(first);
        assertThat(incident(clash)).isEqualTo(second);
        assertThat(set.incidents().find(lost).orElseThrow().retired()).isFalse();
    }

    @Test
    void linkingTwiceChangesNothing() throws IOException {
        ingest(Texts.text("a", "sana", Texts.STRIKE), Texts.text("b", "enab", Texts.SAME_STRIKE));
        Relink relink = new Relink(set, KNOWLEDGE);
        relink.run();
        long latest = set.changes().latest();
        relink.run();
        assertThat(set.changes().since(latest, 10)).extracting(Change::id).isEmpty();
    }

    @Test
    void whatIsExportedIsWhatHolds() throws IOException {
        ingest(Texts.text("a", "sana", Texts.STRIKE), Texts.text("b", "enab", Texts.CLASH));
        Review review = new Review(set, CLOCK);
        for (StoredClaim claim :
                set.claims().of(set.documents().findById("b").orElseThrow().hash())) {
            review.decide(DecisionRequest.of(
                    "r" + claim.no(), "a", Action.REJECT, claim.claim().claim(), "not so", 0));
        }
        review.decide(DecisionRequest.correct("c", "a", claimOf("a"), "outcome", "\"unknown\"", null, 0));
        new Relink(set, KNOWLEDGE).run();

        Export export = new Export(set, KNOWLEDGE, HarmRules.SAFE);
        ByteArrayOutputStream claims = new ByteArrayOutputStream();
        SchemeMapping mapping = new SchemeMapping(KNOWLEDGE.kinds(), Parties.of(KNOWLEDGE));
        try (RecordWriter<Claim> writer =
                Formats.ofClaims(mapping, 80).findByName("jsonl").orElseThrow().open(claims)) {
            export.claims(writer);
        }
        assertThat(claims.toString(StandardCharsets.UTF_8))
                .contains("\"outcome\":\"unknown\"")
                .doesNotContain("\"document\":\"b\"");
        assertThat(set.incidents().count()).isPositive();
    }

    private String claimOf(String document) {
        String hash = set.documents().findById(document).orElseThrow().hash();
        return set.claims().of(hash).get(0).claim().claim();
    }

    private String incident(String claim) {
        return set.incidents().of(List.of(claim)).get(claim).incident();
    }
}
