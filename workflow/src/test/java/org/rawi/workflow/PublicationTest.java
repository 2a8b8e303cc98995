package org.rawi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.model.Document;
import org.rawi.reading.Reading;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.store.StoredClaim;

/** What an embargo lets out, and nothing else. */
class PublicationTest {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-02-02T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate OLD = LocalDate.of(2018, 3, 2);
    private static final LocalDate YOUNG = LocalDate.of(2020, 1, 20);
    private static final LocalDate UNTIL = LocalDate.of(2019, 11, 4);

    @TempDir
    private Path folder;

    private DataSet set;
    private DataSet out;

    @BeforeEach
    void open() {
        set = DataSet.open(DataSetAddress.of(folder.resolve("set.rawi").toString()), CLOCK);
        out = DataSet.open(DataSetAddress.of(folder.resolve("out.rawi").toString()), CLOCK);
    }

    @AfterEach
    void close() {
        out.close();
        set.close();
    }

    private void take(Reading... texts) throws IOException {
        new Ingest(set, KNOWLEDGE, "0.1.0", 1).run(Texts.readings(texts), "", coded -> {});
        new Relink(set, KNOWLEDGE).run();
    }

    private static Reading text(String id, String text, LocalDate published) {
        Document document = new Document(id, "hash of " + id, text, null, "sana", published, null);
        return new Reading.Text(id, document);
    }

    private List<String> published() {
        new Publication(set, KNOWLEDGE, UNTIL).into(out);
        assertThat(out.faults()).isEmpty();
        List<String> texts = new java.util.ArrayList<>();
        out.documents().forEach(stored -> texts.add(stored.document().id()));
        return texts;
    }

    @Test
    void whatWasLastToldOfAfterTheDayIsNotThere() throws IOException {
        take(text("old", Texts.STRIKE, OLD), text("young", Texts.CLASH, YOUNG));
        assertThat(published()).containsExactly("old");
        assertThat(out.claims().count()).isPositive();
        assertThat(out.incidents().ids())
                .isNotEmpty()
                .isSubsetOf(set.incidents().ids());
    }

    @Test
    void anOldTextThatTellsOfWhatIsHeldBackIsHeldBackWhole() throws IOException {
        take(
                text("old", Texts.STRIKE + "\n" + Texts.CLASH, OLD),
                text("other", Texts.CLASH, OLD),
                text("far", Texts.HOSPITAL, OLD));
        StoredClaim claim = set.claims().of("hash of old").get(0);
        take(text("young", "قصفت المدفعية بلدة دوما في ريف دمشق أمس.", YOUNG));
        StoredClaim young = set.claims().of("hash of young").get(0);
        merge(claim, young, "why");
        new Relink(set, KNOWLEDGE).run();
        assertThat(published()).contains("far").doesNotContain("old", "young");
    }

    @Test
    void whatWasRejectedIsNotThereAndNobodyIsNamedWhoDecided() throws IOException {
        take(text("one", Texts.STRIKE, OLD), text("two", Texts.CLASH, OLD));
        StoredClaim one = set.claims().of("hash of one").get(0);
        StoredClaim two = set.claims().of("hash of two").get(0);
        merge(one, two, "a reason of a person");
        new Relink(set, KNOWLEDGE).run();
        assertThat(published()).containsExactlyInAnyOrder("one", "two");
        assertThat(out.decisions().count()).isEqualTo(1);
        Decision ruling = out.decisions().since(0, 1).get(0);
        assertThat(ruling.who()).isEqualTo("team");
        assertThat(ruling.reason()).isNull();
    }

    @Test
    void aMergeWhoseUndoingWasTakenBackHolds() throws IOException {
        take(text("one", Texts.STRIKE, OLD), text("two", Texts.CLASH, OLD));
        StoredClaim one = set.claims().of("hash of one").get(0);
        merge(one, set.claims().of("hash of two").get(0), "why");
        Review review = new Review(set, CLOCK);
        review.undo("u", "sami", "m" + one.claim().claim(), null, set.changes().latest());
        review.undo("r", "sami", "u", null, set.changes().latest());
        new Relink(set, KNOWLEDGE).run();
        assertThat(published()).containsExactlyInAnyOrder("one", "two");
        assertThat(out.decisions().since(0, 9)).extracting(Decision::action).containsExactly(Action.MERGE);
    }

    private void merge(StoredClaim one, StoredClaim other, String reason) {
        set.decisions()
                .decide(
                        new Decision(
                                0,
                                "m" + one.claim().claim(),
                                CLOCK.instant(),
                                "sami",
                                Action.MERGE,
                                one.anchor(),
                                List.of(other.anchor()),
                                null,
                                null,
                                reason,
                                null),
                        0);
    }
}
