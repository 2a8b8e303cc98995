package org.rawi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Decision.Action;
import org.rawi.model.Span;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;

class ExploreTest {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-02-02T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private DataSet set;
    private Explore explore;

    @BeforeEach
    void open() throws IOException {
        set = DataSet.open(DataSetAddress.of(folder.resolve("set.rawi").toString()), CLOCK);
        new Ingest(set, KNOWLEDGE, "0.1.0", 2)
                .run(
                        Texts.readings(Texts.text("a", "sana", Texts.STRIKE), Texts.text("b", "enab", Texts.CLASH)),
                        "",
                        coded -> {});
        explore = new Explore(set, KNOWLEDGE);
    }

    @AfterEach
    void close() {
        explore.close();
        set.close();
    }

    @Test
    void aClaimIsFoundByTheWordsOfItsSentenceAndByThePlacesAroundIt() {
        Explore.Found found = explore.page(Query.ALL.withWords("تدمر", false));
        assertThat(found.hits()).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit.reviewed().shown().document()).isEqualTo("b");
            assertThat(hit.snippet().text()).isEqualTo(Texts.CLASH);
            Span marked = hit.snippet().marked().get(0);
            assertThat(marked.of(Texts.CLASH)).isEqualTo("تدمر");
        });
        assertThat(explore.page(Query.ALL.with(Field.FAMILY, Set.of("remote"))).total())
                .isPositive();
    }

    @Test
    void whatPeopleDecidedIsFoundAtOnce() {
        Explore.Hit strike =
                explore.page(Query.ALL.withWords("حرستا", false)).hits().get(0);
        String claim = strike.reviewed().shown().claim();
        Review review = new Review(set, CLOCK);
        review.decide(DecisionRequest.correct("d", "a", claim, "kind", "\"shelling\"", null, 0));
        Explore.Found shelling = explore.page(Query.ALL.with(Field.KIND, Set.of("shelling")));
        assertThat(shelling.hits())
                .extracting(hit -> hit.reviewed().shown().claim())
                .containsExactly(claim);
        assertThat(explore.page(Query.ALL.with(Field.STATE, Set.of("corrected")))
                        .total())
                .isEqualTo(1);
        review.decide(DecisionRequest.of("r", "a", Action.REJECT, claim, null, Long.MAX_VALUE));
        assertThat(explore.page(Query.ALL.with(Field.STATE, Set.of("rejected"))).total())
                .isEqualTo(1);
    }

    @Test
    void aClaimWhosePlaceIsHeldBackIsNotFoundByIt() throws IOException {
        new Ingest(set, KNOWLEDGE, "0.1.0", 2)
                .run(Texts.readings(Texts.text("d", "sana", Texts.HOSPITAL)), "", coded -> {});
        Query asked = Query.ALL.withWords("مشفى", false);
        String place = explore.page(asked)
                .hits()
                .get(0)
                .reviewed()
                .shown()
                .places()
                .get(0)
                .id();
        Query there = asked.with(Field.PLACE, Set.of(place));
        assertThat(explore.page(there).total()).isZero();
        assertThat(explore.page(there.withPlacesAsTold()).total()).isEqualTo(1);
        assertThat(explore.page(asked.with(Field.PLACE, Set.of("sy.SY0804"))).total())
                .isEqualTo(1);
        Query called = Query.ALL.withWords("الدرباسية", false);
        assertThat(explore.page(called).total()).isZero();
        assertThat(explore.page(called.withPlacesAsTold()).total()).isEqualTo(1);
    }

    @Test
    void norByItsNameInAnotherSpelling() throws IOException {
        String text =
                "قصفت المدفعية أمس مشفى في بلدة الدرباسية بريف الحسكة، وقال ناشطون إن مشفى الدَّرباسيه خرج من الخدمة.";
        new Ingest(set, KNOWLEDGE, "0.1.0", 2).run(Texts.readings(Texts.text("d", "sana", text)), "", coded -> {});
        Query called = Query.ALL.withWords("الدرباسية", false);
        assertThat(explore.page(called.withPlacesAsTold()).total()).isPositive();
        assertThat(explore.page(called).total()).isZero();
    }

    @Test
    void theIncidentOfAClaimIsFoundOnceItIsLinked() {
        assertThat(explore.page(Query.ALL.with(Field.DISPUTE, Set.of("unlinked")))
                        .total())
                .isPositive();
        new Relink(set, KNOWLEDGE).run();
        assertThat(explore.page(Query.ALL.with(Field.DISPUTE, Set.of("unlinked")))
                        .total())
                .isZero();
        Explore.Hit hit = explore.page(Query.ALL).hits().get(0);
        assertThat(explore.page(Query.ALL.with(
                                Field.INCIDENT, Set.of(hit.incident().incident())))
                        .hits())
                .extracting(one -> one.incident().incident())
                .containsOnly(hit.incident().incident());
    }
}
