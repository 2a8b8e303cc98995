package org.rawi.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.model.Document;
import org.rawi.model.Span;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.store.Sample;
import org.rawi.store.StoredClaim;
import org.rawi.store.search.Digest.Count;
import org.rawi.store.search.Digest.Dimension;
import org.rawi.store.search.Digest.Histogram;
import org.rawi.store.search.Query.Field;
import org.rawi.store.search.Query.Order;

class SearchIndexTest {
    private static final Clock CLOCK = Clock.fixed(Sample.NOON, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private DataSet set;
    private SearchIndex index;

    @BeforeEach
    void open() {
        set = DataSet.open(DataSetAddress.of(folder.resolve("set.rawi").toString()), CLOCK);
        index = SearchIndex.open(set, new PlainFeed());
    }

    @AfterEach
    void close() {
        index.close();
        set.close();
    }

    private void reopen() {
        index.close();
        index = SearchIndex.open(set, new PlainFeed());
    }

    /** Claims as the coder made them. */
    private final class PlainFeed implements IndexFeed {
        @Override
        public void forEach(Consumer<IndexedClaim> to) {
            set.claims().forEach(stored -> to.accept(indexed(stored)));
        }

        @Override
        public List<IndexedClaim> of(Collection<String> claims) {
            return set.claims().find(claims).values().stream()
                    .map(this::indexed)
                    .toList();
        }

        private IndexedClaim indexed(StoredClaim stored) {
            String text = set.documents().find(stored.hash()).orElseThrow().text();
            return new IndexedClaim(
                    stored.no(),
                    stored.hash(),
                    stored.claim(),
                    "remote",
                    "unreviewed",
                    Set.of(),
                    null,
                    new Snippet(text, 0, false, List.of()),
                    List.of(text),
                    stored.claim().places(),
                    List.of());
        }
    }

    private String keep(String id, String text, String kind) {
        Document document = Sample.document(id, text + "      ".repeat(10));
        set.documents()
                .keep(set.runs().begin(Sample.CODING, ""), Sample.coded(document, Sample.claim(document, kind, 0, 3)));
        index.catchUp();
        return set.claims().of(document.hash()).get(0).claim().claim();
    }

    private List<String> found(Query query) {
        return index.page(query).hits().stream().map(Page.Hit::claim).toList();
    }

    private List<String> found(String words) {
        return found(Query.ALL.withWords(words, false));
    }

    @Test
    void wordsAreFoundWhateverTheirSpellingAndTheSmallWordsBeforeThem() {
        String claim = keep("a", "قُصفت المدينة بالرقة وحُمّلت روسيا المسؤولية", "shelling");
        assertThat(found("الرقه")).containsExactly(claim);
        assertThat(found("رقة")).containsExactly(claim);
        assertThat(found("المسؤوليه")).containsExactly(claim);
        assertThat(found("حمص")).isEmpty();
    }

    @Test
    void theExactSwitchWantsWordsAsTheyAreSpelt() {
        String claim = keep("a", "قصفت مدينة الرقة", "shelling");
        assertThat(found(Query.ALL.withWords("الرقة", true))).containsExactly(claim);
        assertThat(found(Query.ALL.withWords("الرقه", true))).isEmpty();
    }

    @Test
    void aPhraseStandsInARowAndAMinusExcludes() {
        String one = keep("a", "قصف ريف دمشق الشرقي", "shelling");
        String other = keep("b", "قصف دمشق ثم ريف حمص", "shelling");
        assertThat(found("ريف دمشق")).containsExactlyInAnyOrder(one, other);
        assertThat(found("\"ريف دمشق\"")).containsExactly(one);
        assertThat(found("«ريف دمشق»")).containsExactly(one);
        assertThat(found("دمشق -حمص")).containsExactly(one);
        assertThat(found("-حمص")).containsExactly(one);
    }

    @Test
    void signsOfAQueryLanguageAreWordsLikeAnyOther() {
        keep("a", "قصف ريف دمشق", "shelling");
        for (String hostile : List.of("*", "AND OR", "field:value", "((", "\"", "~", "ا".repeat(5000), "-", "\\")) {
            assertThat(found(hostile)).as(hostile).size().isLessThanOrEqualTo(1);
        }
    }

    @Test
    void wordsThatWereAskedForAreMarked() {
        keep("a", "قصفت مدينة الرقة", "shelling");
        Snippet snippet =
                index.page(Query.ALL.withWords("رقه", false)).hits().get(0).snippet();
        assertThat(snippet.marked()).containsExactly(new Span(11, 16));
    }

    @Test
    void eachFilterNarrowsAndItsValuesAreAlternatives() {
        String shelling = keep("a", "قصف ريف دمشق", "shelling");
        String strike = keep("b", "قصف ريف دمشق", "air_strike");
        assertThat(found(Query.ALL.with(Field.KIND, Set.of("shelling")))).containsExactly(shelling);
        assertThat(found(Query.ALL.with(Field.KIND, Set.of("shelling", "air_strike"))))
                .hasSize(2);
        assertThat(found(Query.ALL.with(Field.ACTOR, Set.of("syria"))))
                .as("a part of it acts")
                .hasSize(2);
        assertThat(found(Query.ALL.with(Field.TARGET, Set.of("syria")))).isEmpty();
        assertThat(found(Query.ALL.with(Field.PLACE, Set.of("sy.SY03"))))
                .as("its governorate")
                .hasSize(2);
        assertThat(found(Query.ALL.with(Field.SOURCE, Set.of("activists")))).hasSize(2);
        assertThat(found(Query.ALL.with(Field.OUTLET, Set.of("enab")))).isEmpty();
        assertThat(found(Query.ALL.within(LocalDate.of(2018, 3, 1), LocalDate.of(2018, 3, 1))))
                .hasSize(2);
        assertThat(found(Query.ALL.within(LocalDate.of(2018, 3, 2), null))).isEmpty();
        assertThat(found(Query.ALL.within(null, LocalDate.of(2018, 2, 28)))).isEmpty();
        assertThat(strike).isNotEqualTo(shelling);
    }

    @Test
    void whatFitsIsCounted() {
        keep("a", "قصف ريف دمشق", "shelling");
        keep("b", "قصف ريف دمشق", "air_strike");
        keep("c", "قصف ريف حمص", "air_strike");
        Digest digest = index.digest(Query.ALL);
        assertThat(digest.total()).isEqualTo(3);
        assertThat(digest.facets().get(Dimension.KIND))
                .containsExactly(new Count("air_strike", 2), new Count("shelling", 1));
        assertThat(digest.facets().get(Dimension.ADM1)).containsExactly(new Count("sy.SY03", 3));
        assertThat(digest.histogram())
                .isEqualTo(new Histogram(
                        Histogram.Unit.DAY,
                        LocalDate.of(2018, 3, 1),
                        LocalDate.of(2018, 3, 1),
                        List.of(new Histogram.Bar(LocalDate.of(2018, 3, 1), 3))));
        assertThat(digest.places())
                .containsExactly(new Digest.PlaceCount("sy.C2345", "حرستا", null, 33.56, 36.37, 1, 0, false, 3));
        assertThat(index.digest(Query.ALL.withWords("حمص", false)).total()).isEqualTo(1);
    }

    @Test
    void pagesLeadFromOneToTheNextWithoutLossOrRepetition() {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            kept.add(keep("d" + i, "قصف ريف دمشق " + i, "shelling"));
        }
        for (Order order : Order.values()) {
            Query query = Query.ALL.withWords("قصف", false).inOrder(order).page(3, null);
            List<String> seen = new ArrayList<>();
            Page page = index.page(query);
            assertThat(page.total()).isEqualTo(7);
            seen.addAll(page.hits().stream().map(Page.Hit::claim).toList());
            while (page.next() != null) {
                page = index.page(query.page(3, page.next()));
                seen.addAll(page.hits().stream().map(Page.Hit::claim).toList());
            }
            assertThat(seen).as(order.name()).containsExactlyInAnyOrderElementsOf(kept);
        }
        assertThatThrownBy(() -> index.page(Query.ALL.page(3, "x"))).hasMessageContaining("leads to no page");
    }

    @Test
    void whatIsCodedAnewTakesThePlaceOfWhatWas() {
        Document document = Sample.document("a", Sample.TEXT);
        long run = set.runs().begin(Sample.CODING, "");
        set.documents().keep(run, Sample.coded(document, Sample.claim(document, "shelling", 0, 3)));
        index.catchUp();
        set.documents()
                .keep(
                        set.runs().begin(Sample.LATER, ""),
                        Sample.coded(document, Sample.claim(document, "air_strike", 0, 3)));
        index.catchUp();
        assertThat(index.digest(Query.ALL).facets().get(Dimension.KIND)).containsExactly(new Count("air_strike", 1));
    }

    @Test
    void anIndexThatIsBehindCatchesUpWhenItIsOpened() {
        keep("a", "قصف ريف دمشق", "shelling");
        index.close();
        Document document = Sample.document("b", Sample.TEXT);
        set.documents().keep(set.runs().begin(Sample.CODING, ""), Sample.coded(document, Sample.claim(document)));
        index = SearchIndex.open(set, new PlainFeed());
        assertThat(index.page(Query.ALL).total()).isEqualTo(2);
    }

    @Test
    void anIndexSaysUpToWhichChangeItFinds() {
        keep("a", "قصف ريف دمشق", "shelling");
        assertThat(index.asOf()).isEqualTo(set.changes().latest());
        long before = set.changes().latest();
        Document document = Sample.document("b", Sample.TEXT);
        set.documents().keep(set.runs().begin(Sample.CODING, ""), Sample.coded(document, Sample.claim(document)));
        assertThat(index.catchUp(0)).isFalse();
        assertThat(index.asOf()).isEqualTo(before).isLessThan(set.changes().latest());
        index.catchUp();
        assertThat(index.asOf()).isEqualTo(set.changes().latest());
        reopen();
        assertThat(index.asOf()).isEqualTo(set.changes().latest());
    }

    @Test
    void anIndexThatIsMissingOrBrokenIsMadeAnew() throws IOException {
        keep("a", "قصف ريف دمشق", "shelling");
        index.close();
        Path files = folder.resolve("set.rawi.index/claims");
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        index = SearchIndex.open(set, new PlainFeed());
        assertThat(index.page(Query.ALL).total()).isEqualTo(1);
        index.close();
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
        index = SearchIndex.open(set, new PlainFeed());
        assertThat(index.page(Query.ALL).total()).isEqualTo(1);
    }

    @Test
    void whoComesSecondReadsWhatTheFirstHasWritten() {
        keep("a", "قصف ريف دمشق", "shelling");
        try (SearchIndex second = SearchIndex.open(set, new PlainFeed())) {
            assertThat(second.page(Query.ALL).total()).isEqualTo(1);
            keep("b", "قصف ريف حمص", "shelling");
            second.catchUp();
            assertThat(second.page(Query.ALL).total()).isEqualTo(2);
            assertThat(second.asOf()).isEqualTo(set.changes().latest());
        }
        reopen();
    }
}
