package org.rawi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.ledger.grade.Grade;
import org.rawi.ledger.origin.OriginCount;
import org.rawi.model.Anchor;
import org.rawi.model.Claim;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.model.Document;
import org.rawi.store.Change.What;

/** What every data set promises programs and readers of feeds, and of what is taken down, whichever database it is in. */
abstract class ProgramsContract {
    static final Clock CLOCK = Clock.fixed(Sample.NOON, ZoneOffset.UTC);

    @TempDir
    Path folder;

    DataSet set;

    /** The address of a data set with nothing in it. */
    abstract DataSetAddress newAddress();

    @BeforeEach
    void open() {
        set = DataSet.open(newAddress(), CLOCK);
    }

    @AfterEach
    void close() {
        set.close();
    }

    @Test
    void aKeyIsKnownByItsHashUntilItIsRevokedAndStaysListed() {
        Key key = new Key("k1", "weekly map", "map", Role.READER, Sample.NOON, null, null);
        set.keys().add(key, "hash");
        assertThat(set.keys().find("hash")).contains(key);
        assertThat(set.keys().find("other")).isEmpty();
        set.keys().seen("k1", LocalDate.of(2026, 3, 1));
        assertThat(set.keys().find("hash").orElseThrow().seen()).isEqualTo("2026-03-01");
        assertThat(set.keys().revoke("k1", Sample.NOON)).isTrue();
        assertThat(set.keys().revoke("k1", Sample.NOON)).isFalse();
        assertThat(set.keys().all()).singleElement().satisfies(revoked -> {
            assertThat(revoked.revoked()).isEqualTo(Sample.NOON);
            assertThat(revoked.may(Right.LOOK)).isFalse();
        });
    }

    @Test
    void aFeedGoesOnFromWhatItHasLookedAt() {
        set.searches().save(new SavedSearch("s1", "حرستا", "?place=sy.SY03", "a", Sample.NOON));
        assertThat(set.searches().follows("s1")).isZero();
        FeedEntry added = new FeedEntry(3, "i1", FeedEntry.How.ADDED, Sample.NOON, LocalDate.of(2018, 3, 2));
        FeedEntry other = new FeedEntry(4, "i2", FeedEntry.How.ADDED, Sample.NOON, null);
        assertThat(set.searches().follow("s1", 0, 5, List.of(added, other))).isTrue();
        assertThat(set.searches().follow("s1", 0, 5, List.of(added)))
                .as("another has looked meanwhile")
                .isFalse();
        assertThat(set.searches().follows("s1")).isEqualTo(5);
        FeedEntry corrected = new FeedEntry(8, "i1", FeedEntry.How.CORRECTED, Sample.NOON, null);
        assertThat(set.searches().follow("s1", 5, 8, List.of(corrected))).isTrue();
        assertThat(set.searches().last("s1", List.of("i1", "i2", "i3")))
                .containsOnlyKeys("i1", "i2")
                .containsEntry("i1", corrected);
        assertThat(set.searches().before("s1", Long.MAX_VALUE, 10)).containsExactly(corrected, other);
        assertThat(set.searches().before("s1", 8, 10)).containsExactly(other);
        assertThat(set.searches().of("s1", "i1")).containsExactly(added, corrected);
        set.searches().remove("s1");
        assertThat(set.searches().before("s1", Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void changesOfOneThingAreToldAlone() {
        Document document = Sample.document("a.txt", Sample.TEXT);
        keep(document, Sample.claim(document));
        assertThat(set.changes().since(0, 10, What.CLAIM))
                .extracting(Change::what)
                .containsOnly(What.CLAIM);
        assertThat(set.changes().since(0, 10, What.DECISION)).isEmpty();
    }

    void keep(Document document, Claim... claims) {
        long run = set.runs().begin(Sample.CODING, "");
        set.documents().keep(run, Sample.coded(document, claims));
        set.runs().end(run);
    }

    static StoredIncident incident(String id, Claim... claims) {
        List<String> ids = new ArrayList<>();
        List.of(claims).forEach(claim -> ids.add(claim.claim()));
        return new StoredIncident(
                id,
                null,
                false,
                "air_strike",
                LocalDate.of(2018, 3, 1),
                LocalDate.of(2018, 3, 1),
                List.of(Grade.SINGLE_ORIGIN),
                new OriginCount(1, 1),
                false,
                ids,
                "{\"incident\": \"" + id + "\", \"claims\": [\"" + String.join("\", \"", ids) + "\"], \"words\": \""
                        + ids.size() + " قصفوا\"}");
    }

    @Test
    void whatIsTakenDownLeavesALogEntryAndNothingElse() {
        Document gone = Sample.document("a.txt", "قصف الطيران بلدة حرستا أمس، وقال ناشطون إن سبعة قتلوا");
        Document stays = Sample.document("b.txt", Sample.TEXT);
        Claim lost = Sample.claim(gone);
        Claim alone = Sample.claim(gone, "clash", 4, 11);
        Claim kept = Sample.claim(stays);
        keep(gone, lost, alone);
        keep(stays, kept);
        keep(gone, lost, alone, Sample.claim(gone, "shelling", 0, 3));
        set.incidents().put(List.of(incident("i1", lost, kept), incident("i2", alone)), List.of());
        StoredClaim on = set.claims().find(lost.claim()).orElseThrow();
        Decision reason = Sample.decision("d1", "a", Action.ACCEPT, on.anchor());
        set.decisions().decide(reason, 0);
        set.decisions()
                .decide(
                        new Decision(
                                0,
                                "d2",
                                Sample.NOON,
                                "a",
                                Action.MERGE,
                                set.claims().find(kept.claim()).orElseThrow().anchor(),
                                List.of(on.anchor()),
                                null,
                                null,
                                "one event",
                                null),
                        Decisions.BLIND);
        long before = set.changes().latest();

        Takedown log = set.takedowns()
                .takeDown(gone.hash(), "rana", "asked for by the family", () -> List.of(incident("i1", kept)))
                .orElseThrow();

        assertThat(log.reason()).isEqualTo("asked for by the family");
        assertThat(log.claims()).isEqualTo(3);
        assertThat(set.takedowns().find(gone.hash())).contains(log);
        assertThat(set.takedowns().findById("a.txt")).contains(log);
        assertThat(set.takedowns().findById("b.txt")).isEmpty();
        assertThat(set.takedowns().all()).containsExactly(log);
        assertThat(set.documents().find(gone.hash())).isEmpty();
        assertThat(set.claims().find(lost.claim())).isEmpty();
        assertThat(set.claims().past(lost.claim())).isEmpty();
        assertThat(set.decisions().count()).isZero();
        assertThat(set.incidents().find("i1").orElseThrow().claims()).containsExactly(kept.claim());
        assertThat(set.incidents().find("i2").orElseThrow()).satisfies(retired -> {
            assertThat(retired.retired()).isTrue();
            assertThat(retired.json()).isEqualTo("{}");
        });
        assertThat(set.changes().since(before, 100))
                .extracting(change -> change.what() + " " + change.how())
                .contains(
                        "DOCUMENT REMOVED",
                        "CLAIM REMOVED",
                        "INCIDENT REMOVED",
                        "INCIDENT CHANGED",
                        "DECISION REMOVED");
        assertThat(set.faults()).isEmpty();
        assertThat(set.takedowns().takeDown(gone.hash(), "rana", "again", List::of))
                .isEmpty();
    }

    @Test
    void theCopiesOfWhatIsTakenDownAreCopiesOfTheFirstAmongThem() {
        Document gone = Sample.document("a.txt", Sample.TEXT);
        keep(gone, Sample.claim(gone));
        Document first = Sample.document("b.txt", Sample.TEXT).asCopyOf("a.txt");
        Document second = Sample.document("c.txt", Sample.TEXT).asCopyOf("a.txt");
        keep(first, Sample.claim(first));
        keep(second, Sample.claim(second));

        set.takedowns().takeDown(gone.hash(), "rana", "asked for", List::of);

        assertThat(set.documents().findById("b.txt").orElseThrow().copyOf()).isNull();
        assertThat(set.documents().findById("c.txt").orElseThrow().copyOf()).isEqualTo("b.txt");
        assertThat(set.claims().of(second.hash()).get(0).claim().copyOf()).isEqualTo("b.txt");
        assertThat(set.faults()).isEmpty();
    }

    private static Decision undo(String id, Anchor on, String undoes) {
        return new Decision(0, id, Sample.NOON, "a", Action.UNDO, on, List.of(), null, null, null, undoes);
    }

    @Test
    void aMergeWithWhatIsTakenDownGoesWithAllThatTookItBack() {
        Document gone = Sample.document("a.txt", Sample.TEXT + " أمس");
        Document stays = Sample.document("b.txt", Sample.TEXT);
        Claim lost = Sample.claim(gone);
        Claim kept = Sample.claim(stays);
        keep(gone, lost);
        keep(stays, kept);
        Anchor on = set.claims().find(kept.claim()).orElseThrow().anchor();
        Anchor other = set.claims().find(lost.claim()).orElseThrow().anchor();
        set.decisions()
                .decide(
                        new Decision(
                                0, "d1", Sample.NOON, "a", Action.MERGE, on, List.of(other), null, null, null, null),
                        Decisions.BLIND);
        set.decisions().decide(undo("d2", on, "d1"), Decisions.BLIND);
        set.decisions().decide(Sample.decision("d3", "a", Action.ACCEPT, on), Decisions.BLIND);
        // Taken back together with another, so that both are known as one act.
        set.decisions().decide(List.of(undo("d4", on, "d2"), undo("d5", on, "d3")), Decisions.BLIND);

        set.takedowns().takeDown(gone.hash(), "rana", "asked for", List::of);

        assertThat(set.decisions().since(0, 10)).extracting(Decision::id).containsExactly("d3", "d5");
        assertThat(set.faults()).isEmpty();
    }

    @Test
    void whatWasLinkedBeforeATakedownAndIsKeptAfterItBringsNothingBack() {
        Document gone = Sample.document("a.txt", Sample.TEXT + " أمس");
        Document stays = Sample.document("b.txt", Sample.TEXT);
        Claim lost = Sample.claim(gone);
        Claim kept = Sample.claim(stays);
        keep(gone, lost);
        keep(stays, kept);
        StoredIncident linked = incident("i1", lost, kept);
        set.incidents().put(List.of(linked), List.of());

        set.takedowns().takeDown(gone.hash(), "rana", "asked for", () -> List.of(incident("i1", kept)));
        long before = set.changes().latest();
        set.incidents().put(List.of(linked, incident("i2", lost)), List.of());

        assertThat(set.incidents().find("i1").orElseThrow().claims()).containsExactly(kept.claim());
        assertThat(set.incidents().find("i2")).isEmpty();
        assertThat(set.changes().claims(before, 10)).as("to be linked anew").containsExactly(kept.claim());
    }
}
