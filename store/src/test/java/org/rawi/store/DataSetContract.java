package org.rawi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rawi.ledger.grade.Grade;
import org.rawi.ledger.origin.OriginCount;
import org.rawi.model.Claim;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.model.Document;
import org.rawi.store.Change.How;
import org.rawi.store.Change.What;

/** What every data set promises, whichever database it is in. */
abstract class DataSetContract extends OpenSet {
    /** The address of another one, with nothing in it. */
    abstract DataSetAddress newAddress();

    @Test
    void whatIsKeptIsThereWhenItIsOpenedAgain() {
        Document document = Sample.document("a.txt", Sample.TEXT);
        Claim claim = keep(document);
        String id = set.id();

        reopen();

        assertThat(set.id()).isEqualTo(id);
        StoredDocument stored = set.documents().find(document.hash()).orElseThrow();
        assertThat(stored.document()).isEqualTo(document);
        assertThat(set.documents().findById("a.txt")).contains(stored);
        assertThat(set.documents().articles(document.hash()))
                .containsExactly(StoredDocument.Piece.of(
                        Sample.coded(document).articles().get(0)));
        assertThat(set.claims().find(claim.claim()).orElseThrow().claim()).isEqualTo(claim);
        assertThat(set.claims().of(document.hash()))
                .extracting(StoredClaim::claim)
                .containsExactly(claim);
        assertThat(set.documents().count()).isEqualTo(1);
        assertThat(set.claims().count()).isEqualTo(1);
    }

    @Test
    void aDocumentIsCodedForTheCoderAndTheKnowledgeThatCodedIt() {
        Document document = Sample.document("a.txt", Sample.TEXT);
        assertThat(set.documents().isCoded(document, Sample.CODING)).isFalse();
        keep(document);
        assertThat(set.documents().isCoded(document, Sample.CODING)).isTrue();
        assertThat(set.documents().isCoded(document, Sample.LATER)).isFalse();
        Document dated = new Document(
                document.id(), document.hash(), document.text(), null, "sana", LocalDate.of(2018, 3, 3), null);
        assertThat(set.documents().isCoded(dated, Sample.CODING))
                .as("another day makes other claims")
                .isFalse();
    }

    @Test
    void twoDocumentsOfOneNameStayApart() {
        Document one = Sample.document("a.txt", Sample.TEXT);
        keep(one);
        Document other = new Document("a.txt", Sample.hash("other"), Sample.TEXT, null, null, null, null);
        assertThat(set.documents().idFor(one)).isEqualTo("a.txt");
        assertThat(set.documents().idFor(other)).startsWith("a.txt#");
    }

    @Test
    void codingAnewPutsClaimsInThePlaceOfTheOldOnesAndKeepsThoseAsPast() {
        Document document = Sample.document("a.txt", Sample.TEXT);
        Claim first = keep(document);
        Claim shelling = Sample.claim(document, "shelling", 0, 3);
        long later = set.runs().begin(Sample.LATER, "");
        set.documents().keep(later, Sample.coded(document, shelling));

        assertThat(set.claims().of(document.hash()))
                .extracting(StoredClaim::claim)
                .containsExactly(shelling);
        assertThat(set.claims().past(first.claim()))
                .extracting(StoredClaim::claim)
                .containsExactly(first);
        assertThat(set.claims().past(shelling.claim())).isEmpty();
    }

    @Test
    void theSameClaimCodedAgainIsNoChange() {
        Document document = Sample.document("a.txt", Sample.TEXT);
        keep(document);
        long before = set.changes().latest();
        keep(document);
        assertThat(set.changes().since(before, 10)).extracting(Change::what).containsExactly(What.DOCUMENT);
    }

    @Test
    void changesAreToldInOneGrowingOrder() {
        Document document = Sample.document("a.txt", Sample.TEXT);
        Claim claim = keep(document);
        keep(Sample.document("b.txt", Sample.TEXT));
        List<Change> changes = set.changes().since(0, 100);
        assertThat(changes).extracting(Change::seq).containsExactly(1L, 2L, 3L, 4L);
        assertThat(changes.get(0)).isEqualTo(new Change(1, What.DOCUMENT, document.hash(), How.ADDED, Sample.NOON));
        assertThat(changes.get(1)).isEqualTo(new Change(2, What.CLAIM, claim.claim(), How.ADDED, Sample.NOON));
        assertThat(set.changes().since(2, 1)).extracting(Change::seq).containsExactly(3L);
        assertThat(set.changes().latest()).isEqualTo(4);
    }

    @Test
    void whatIsNoCharacterIsKeptAsOneUnitSoThatOffsetsHold() {
        Document document = Sample.document("a.txt", "قصف\u0000بلدة\uD800 حرستا أمس، وقال ناشطون إن خمسة قتلوا 😀");
        keep(document);
        String kept = set.documents().find(document.hash()).orElseThrow().text();
        assertThat(kept).isEqualTo("قصف\uFFFDبلدة\uFFFD حرستا أمس، وقال ناشطون إن خمسة قتلوا 😀");
    }

    @Test
    void aRunCountsWhatItDidAndKeepsWhatItCouldNotDo() {
        long run = set.runs().begin(Sample.CODING, "--outlet sana");
        Document document = Sample.document("a.txt", Sample.TEXT);
        set.documents().keep(run, Sample.coded(document, Sample.claim(document)));
        set.runs().skipped(run);
        Run.Failure failure = new Run.Failure("file", "b.txt", "empty", "a file with text in it");
        set.runs().failed(run, failure);
        assertThat(set.runs().find(run).orElseThrow().ended()).isNull();
        set.runs().end(run);
        assertThat(set.runs().all())
                .containsExactly(new Run(run, Sample.CODING, "--outlet sana", Sample.NOON, Sample.NOON, 1, 1, 1, 1));
        assertThat(set.runs().failures(run)).containsExactly(failure);
    }

    @Test
    void anIncidentThatLosesItsClaimsLeadsToWhoHasThem() {
        set.incidents().put(List.of(incident("i1", "c1"), incident("i2", "c2", "c3")), List.of());
        assertThat(set.incidents().of(List.of("c1", "c3", "c9")))
                .containsOnly(
                        Map.entry("c1", new Incidents.Membership("i1", List.of(Grade.SINGLE_ORIGIN), false)),
                        Map.entry("c3", new Incidents.Membership("i2", List.of(Grade.SINGLE_ORIGIN), false)));
        long before = set.changes().latest();

        set.incidents().put(List.of(incident("i1", "c1", "c2", "c3"), incident("i4", "c4")), List.of());

        assertThat(set.incidents().follow("i2").orElseThrow().id()).isEqualTo("i1");
        assertThat(set.incidents().find("i2").orElseThrow().retired()).isTrue();
        assertThat(set.incidents().find("i1").orElseThrow().claims()).containsExactly("c1", "c2", "c3");
        assertThat(set.incidents().ids()).containsExactly("i1", "i2", "i4");
        assertThat(set.incidents().open()).containsExactly("i1", "i4");
        assertThat(set.incidents().known(List.of("i4", "none", "i2"))).containsExactly("i2", "i4");
        List<String> open = new ArrayList<>();
        set.incidents().forEach(incident -> open.add(incident.id()));
        assertThat(open).containsExactly("i1", "i4");
        assertThat(set.changes().since(before, 10))
                .extracting(change -> change.id() + " " + change.how())
                .containsExactlyInAnyOrder("i1 CHANGED", "i2 REMOVED", "i4 ADDED");
    }

    @Test
    void anIncidentThatKeepsSomeOfItsClaimsStaysAndOneThatIsToGoGoes() {
        set.incidents().put(List.of(incident("i1", "c1", "c2"), incident("i3", "c3")), List.of());
        long before = set.changes().latest();

        set.incidents().put(List.of(incident("i2", "c2")), List.of("i3"));

        assertThat(set.incidents().find("i1").orElseThrow().claims()).containsExactly("c1");
        assertThat(set.incidents().find("i2").orElseThrow().claims()).containsExactly("c2");
        assertThat(set.incidents().find("i3").orElseThrow().retired()).isTrue();
        assertThat(set.incidents().of(List.of("c3"))).isEmpty();
        assertThat(set.changes().since(before, 10))
                .extracting(change -> change.id() + " " + change.how())
                .containsExactlyInAnyOrder("i1 CHANGED", "i2 ADDED", "i3 REMOVED");
        assertThat(set.faults()).isEmpty();
    }

    @Test
    void whichClaimsHaveChangedIsKnownEachOnce() {
        StoredClaim claim = stored();
        long before = set.changes().latest();
        String id = claim.claim().claim();
        assertThat(set.changes().claims(0, 10)).contains(id);
        set.decisions().decide(Sample.decision("d1", "a", Action.ACCEPT, claim.anchor()), Decisions.BLIND);
        set.decisions().decide(Sample.decision("d2", "a", Action.UNSURE, claim.anchor()), Decisions.BLIND);
        assertThat(set.changes().claims(before, 10)).containsExactly(id);
        assertThat(set.changes().claims(set.changes().latest(), 10)).isEmpty();
    }

    @Test
    void settingsAndSearchesAreKept() {
        set.settings().put("embargo", "90");
        set.settings().put("embargo", "30");
        assertThat(set.settings().find("embargo")).contains("30");
        SavedSearch search = new SavedSearch("s1", "حرستا", "place=sy.SY03", "a", Sample.NOON);
        set.searches().save(search);
        assertThat(set.searches().all()).containsExactly(search);
        set.searches().remove("s1");
        assertThat(set.searches().find("s1")).isEmpty();
    }

    @Test
    void aCopyHasAllOfItAndGoesOnFromThere() {
        StoredClaim claim = stored();
        set.decisions().decide(Sample.decision("d1", "a", Action.ACCEPT, claim.anchor()), 0);
        set.incidents().put(List.of(incident("i1", claim.claim().claim())), List.of());
        set.settings().put("embargo", "30");
        DataSetAddress to = DataSetAddress.of(folder.resolve("copy.rawi").toString());

        Backup.copy(set, to, CLOCK);

        try (DataSet copy = DataSet.open(to, CLOCK)) {
            assertThat(copy.id()).isEqualTo(set.id());
            assertThat(copy.claims().of(claim.hash())).isEqualTo(set.claims().of(claim.hash()));
            assertThat(copy.decisions().on(claim.hash()))
                    .isEqualTo(set.decisions().on(claim.hash()));
            assertThat(copy.incidents().find("i1")).isEqualTo(set.incidents().find("i1"));
            assertThat(copy.settings().all()).isEqualTo(set.settings().all());
            assertThat(copy.changes().since(0, 100)).isEqualTo(set.changes().since(0, 100));
            assertThat(copy.faults()).isEmpty();
            DataSetAddress back = newAddress();
            Backup.copy(copy, back, CLOCK);
            try (DataSet restored = DataSet.open(back, CLOCK)) {
                Document more = Sample.document("c.txt", Sample.TEXT);
                restored.documents()
                        .keep(restored.runs().begin(Sample.CODING, ""), Sample.coded(more, Sample.claim(more)));
                assertThat(restored.documents().count()).isEqualTo(2);
                assertThat(restored.faults()).isEmpty();
            }
        }
    }

    @Test
    void whatIsWhollyRightHasNoFaults() {
        stored();
        assertThat(set.faults()).isEmpty();
    }

    @Test
    void whatIsAskedForTogetherIsReadTogether() {
        StoredClaim claim = stored();
        Document other = Sample.document("many.txt", Sample.TEXT);
        set.documents().keep(set.runs().begin(Sample.CODING, ""), Sample.coded(other, Sample.claim(other)));
        Decision accept = ((Decided.Kept)
                        set.decisions().decide(Sample.decision("d1", "a", Action.ACCEPT, claim.anchor()), 0))
                .decision();
        set.incidents().put(List.of(incident("i1", "c1"), incident("i2", "c2", "c3")), List.of());
        List<String> hashes = List.of(claim.hash(), other.hash(), "none", claim.hash());

        assertThat(set.claims().of(hashes))
                .isEqualTo(Map.of(
                        claim.hash(), set.claims().of(claim.hash()),
                        other.hash(), set.claims().of(other.hash())));
        assertThat(set.decisions().on(hashes)).isEqualTo(Map.of(claim.hash(), List.of(accept)));
        assertThat(set.documents().heads(hashes).keySet()).containsExactlyInAnyOrder(claim.hash(), other.hash());
        assertThat(set.documents().heads(hashes).get(other.hash()).id()).isEqualTo("many.txt");
        List<String> read = new ArrayList<>();
        set.documents().forEach(hashes, document -> read.add(document.id() + document.text()));
        assertThat(read).hasSize(2).contains("many.txt" + Sample.TEXT);
        assertThat(set.incidents().find(List.of("i2", "none", "i1")))
                .containsOnly(
                        Map.entry("i1", set.incidents().find("i1").orElseThrow()),
                        Map.entry("i2", set.incidents().find("i2").orElseThrow()));
        assertThat(set.incidents().find("i2").orElseThrow().claims()).containsExactly("c2", "c3");
    }

    private static StoredIncident incident(String id, String... claims) {
        return new StoredIncident(
                id,
                null,
                false,
                "air_strike",
                LocalDate.of(2018, 3, 1),
                LocalDate.of(2018, 3, 1),
                List.of(Grade.SINGLE_ORIGIN),
                new OriginCount(1, 2),
                false,
                List.of(claims),
                "{\"incident\": \"" + id + "\", \"claims\": " + claims.length + "}");
    }
}
