package org.rawi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Decision.Action;
import org.rawi.reading.Reading;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.store.FeedEntry.How;
import org.rawi.store.SavedSearch;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;
import org.rawi.workflow.SearchFeed.Item;

/** A saved search's feed tells what was added, corrected and retracted, and nothing under the embargo. */
class SearchFeedTest {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Instant NOW = Instant.parse("2020-02-02T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Query STRIKES = Query.ALL.with(Field.KIND, Set.of("air_strike"));

    @TempDir
    private Path folder;

    private DataSet set;
    private Explore explore;

    @BeforeEach
    void open() throws IOException {
        set = DataSet.open(DataSetAddress.of(folder.resolve("set.rawi").toString()), CLOCK);
        explore = new Explore(set, KNOWLEDGE);
        set.searches().save(new SavedSearch("s", "strikes", "?kind=air_strike", "a", NOW));
        ingest(Texts.text("a", "sana", Texts.STRIKE), Texts.text("b", "enab", Texts.CLASH));
    }

    @AfterEach
    void close() {
        explore.close();
        set.close();
    }

    private void ingest(Reading... readings) throws IOException {
        new Ingest(set, KNOWLEDGE, "0.1.0", 1).run(Texts.readings(readings), "", coded -> {});
        new Relink(set, KNOWLEDGE).run();
    }

    private List<Item> items(int embargo, Instant now) {
        SearchFeed feed = new SearchFeed(set, explore, new ToldIncidents(set, KNOWLEDGE), embargo);
        feed.follow("s", STRIKES);
        return feed.page("s", Long.MAX_VALUE, 50, now).items();
    }

    private void reject(String document) {
        String hash = set.documents().findById(document).orElseThrow().hash();
        set.claims().of(hash).forEach(claim -> new Review(set, CLOCK)
                .decide(DecisionRequest.of(
                        "r" + claim.no(), "a", Action.REJECT, claim.claim().claim(), "not so", 0)));
        new Relink(set, KNOWLEDGE).run();
    }

    @Test
    void whatFitsIsAddedThenCorrectedThenRetracted() throws IOException {
        assertThat(items(90, NOW)).singleElement().satisfies(item -> {
            assertThat(item.entry().how()).isEqualTo(How.ADDED);
            assertThat(item.incident().viewed().headline().kind()).isEqualTo("air_strike");
        });
        long first = items(90, NOW).get(0).entry().seq();

        ingest(Texts.text("c", "enab", Texts.SAME_STRIKE));
        assertThat(items(90, NOW)).singleElement().satisfies(item -> {
            assertThat(item.entry().how()).isEqualTo(How.CORRECTED);
            assertThat(item.entry().seq()).isGreaterThan(first);
            assertThat(item.incident().claims()).hasSize(2);
        });

        reject("a");
        reject("c");
        assertThat(items(90, NOW)).singleElement().satisfies(item -> {
            assertThat(item.entry().how()).isEqualTo(How.RETRACTED);
            assertThat(item.incident()).isNull();
        });
    }

    @Test
    void nothingIsToldBeforeTheEmbargoHasPassed() {
        Instant day = Instant.parse("2018-05-30T00:00:00Z");
        assertThat(items(90, day)).isEmpty();
        assertThat(items(0, day)).as("no embargo, but it was not known before").isEmpty();
        assertThat(items(90, NOW)).hasSize(1);
        assertThat(items(36_500, NOW)).isEmpty();
    }

    @Test
    void whatWasNeverToldOfIsNotTakenBack() {
        assertThat(items(36_500, NOW)).isEmpty();
        reject("a");
        assertThat(items(36_500, Instant.parse("2200-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void aFeedGoesOnInPages() throws IOException {
        ingest(Texts.text("d", "enab", "قصف الطيران الحربي مدينة سراقب في ريف إدلب أمس، ما أدى إلى مقتل مدنيين."));
        SearchFeed feed = new SearchFeed(set, explore, new ToldIncidents(set, KNOWLEDGE), 90);
        feed.follow("s", STRIKES);
        SearchFeed.Page first = feed.page("s", Long.MAX_VALUE, 1, NOW);
        SearchFeed.Page second = feed.page("s", first.next(), 1, NOW);
        assertThat(first.items()).hasSize(1);
        assertThat(second.items()).hasSize(1);
        assertThat(first.items().get(0).entry().seq())
                .isGreaterThan(second.items().get(0).entry().seq());
    }
}
