package org.rawi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Decision.Action;
import org.rawi.reading.Reading;
import org.rawi.store.Change;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.store.StoredIncident;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;

/** Incidents follow decisions and imports by parts, and come to what linking all anew gives. */
class RelinkPartsTest {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-02-02T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private DataSet set;
    private Explore explore;
    private Upkeep upkeep;
    private Review review;

    @BeforeEach
    void open() throws IOException {
        set = DataSet.open(DataSetAddress.of(folder.resolve("set.rawi").toString()), CLOCK);
        ingest(
                Texts.text("a", "sana", Texts.STRIKE),
                Texts.text("b", "enab_baladi", Texts.CLASH),
                Texts.text("c", "enab_baladi", Texts.SAME_STRIKE));
        new Relink(set, KNOWLEDGE).run();
        explore = Explore.withUpkeep(set, KNOWLEDGE);
        upkeep = new Upkeep(set, KNOWLEDGE, explore);
        review = new Review(set, CLOCK);
    }

    @AfterEach
    void close() {
        upkeep.close();
        explore.close();
        set.close();
    }

    private void ingest(Reading... readings) throws IOException {
        new Ingest(set, KNOWLEDGE, "0.1.0", 2).run(Texts.readings(readings), "", coded -> {});
    }

    private String claimOf(String document) {
        String hash = set.documents().findById(document).orElseThrow().hash();
        return set.claims().of(hash).get(0).claim().claim();
    }

    private String incidentOf(String document) {
        String claim = claimOf(document);
        return set.incidents().of(List.of(claim)).get(claim).incident();
    }

    private Map<String, List<String>> incidents() {
        Map<String, List<String>> incidents = new TreeMap<>();
        set.incidents().forEach(incident -> incidents.put(incident.id(), incident.claims()));
        return incidents;
    }

    /** Links all anew, which must come to the same. */
    private void assertThatAllAnewIsTheSame() {
        Map<String, List<String>> byParts = incidents();
        assertThat(set.faults()).isEmpty();
        new Relink(set, KNOWLEDGE).run();
        assertThat(incidents()).isEqualTo(byParts);
    }

    @Test
    void aClaimThatIsRejectedLeavesItsIncidentAndComesBackWhenThatIsUndone() {
        String incident = incidentOf("a");
        assertThat(incidentOf("c")).isEqualTo(incident);
        Map<String, List<String>> before = incidents();

        review.decide(DecisionRequest.of("r", "a", Action.REJECT, claimOf("c"), null, 0));
        upkeep.now();
        assertThat(set.incidents().of(List.of(claimOf("c")))).isEmpty();
        assertThat(set.incidents().find(incident).orElseThrow().claims()).doesNotContain(claimOf("c"));
        assertThat(explore.page(Query.ALL.with(Field.INCIDENT, new TreeSet<>(List.of(incident, incidentOf("a")))))
                        .hits())
                .as("nor does the index say so")
                .extracting(hit -> hit.reviewed().stored().claim().claim())
                .containsExactly(claimOf("a"));
        assertThatAllAnewIsTheSame();

        review.undo("u", "a", "r", null, Long.MAX_VALUE);
        upkeep.now();
        assertThat(incidents()).isEqualTo(before);
        assertThatAllAnewIsTheSame();
    }

    @Test
    void whatPeopleMergeSplitAndTakeBackIsFollowed() {
        String strike = incidentOf("a");
        String clash = incidentOf("b");
        Map<String, List<String>> before = incidents();
        review.decide(DecisionRequest.ofSeveral(
                "m", "a", Action.MERGE, claimOf("a"), List.of(claimOf("b"), claimOf("c")), null, 0));
        upkeep.now();
        assertThat(incidentOf("b")).isEqualTo(incidentOf("c")).isEqualTo(incidentOf("a"));
        String lost = incidentOf("a").equals(strike) ? clash : strike;
        assertThat(set.incidents().follow(lost).map(StoredIncident::id)).contains(incidentOf("a"));
        assertThatAllAnewIsTheSame();

        review.undo("u", "a", "m", null, Long.MAX_VALUE);
        upkeep.now();
        assertThat(incidents()).isEqualTo(before);

        review.decide(DecisionRequest.ofSeveral(
                "s", "a", Action.SPLIT, claimOf("a"), List.of(claimOf("c")), null, Long.MAX_VALUE));
        upkeep.now();
        assertThat(incidentOf("a")).isNotEqualTo(incidentOf("c"));
        assertThatAllAnewIsTheSame();
        review.undo("us", "a", "s", null, Long.MAX_VALUE);
        upkeep.now();
        assertThat(incidents()).isEqualTo(before);
    }

    @Test
    void whatComesInLaterJoinsWhatIsThere() throws IOException {
        ingest(Texts.text("d", "rt", "وقال مصدر إن " + Texts.STRIKE));
        upkeep.now();
        assertThat(incidentOf("d")).isEqualTo(incidentOf("a"));
        assertThat(explore.incidents(Query.ALL.withWords("حرستا", false)).incidents())
                .singleElement()
                .satisfies(told -> assertThat(told.claims()).hasSize(3));
        assertThatAllAnewIsTheSame();
    }

    @Test
    void whatIsNotTouchedIsNotWritten() {
        long latest = set.changes().latest();
        review.decide(DecisionRequest.correct("k", "a", claimOf("b"), "kind", "\"attack\"", null, 0));
        upkeep.now();
        List<String> touched = new ArrayList<>();
        for (Change change : set.changes().since(latest, 100)) {
            if (change.what() == Change.What.INCIDENT) {
                touched.add(change.id());
            }
        }
        assertThat(touched).containsExactly(incidentOf("b"));
        assertThat(upkeep.state()).isEqualTo(new Upkeep.State(Upkeep.Step.DONE, 0));
    }

    @Test
    void whatWasNeverLinkedIsLinkedBehindWhoeverWorks() throws Exception {
        try (DataSet other =
                DataSet.open(DataSetAddress.of(folder.resolve("new.rawi").toString()), CLOCK)) {
            new Ingest(other, KNOWLEDGE, "0.1.0", 2)
                    .run(Texts.readings(Texts.text("a", "sana", Texts.STRIKE)), "", coded -> {});
            try (Explore found = Explore.withUpkeep(other, KNOWLEDGE);
                    Upkeep behind = new Upkeep(other, KNOWLEDGE, found)) {
                assertThat(found.incidents(Query.ALL).total()).isZero();
                behind.now();
                behind.awaitDone();
                assertThat(found.incidents(Query.ALL).total()).isPositive();
            }
        }
    }
}
