package org.rawi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.knowledge.Knowledge;
import org.rawi.reading.Reading;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.store.Run;
import org.rawi.store.search.Query;

/** What is taken down is nowhere any more: not in the file, its log, or the indexes beside it. */
class WithdrawalTest {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-02-02T12:00:00Z"), ZoneOffset.UTC);
    private static final String GONE = Texts.STRIKE + " وقال الشاهد جلنارود شهربنداروف إن القصف دمر حديقة الكرمنتية.";
    private static final List<String> WORDS = List.of("جلنارود", "شهربنداروف", "الكرمنتيه", "الكرمنتية", "witness-7");

    @TempDir
    private Path folder;

    @Test
    void nothingOfItIsLeftInAnyFileAndItIsNotTakenInAgain() throws IOException {
        try (DataSet set =
                DataSet.open(DataSetAddress.of(folder.resolve("set.rawi").toString()), CLOCK)) {
            Reading gone = Texts.text("witness-7", "sana", GONE);
            ingest(set, gone, Texts.text("b", "enab", Texts.SAME_STRIKE), Texts.text("c", "enab", Texts.CLASH));
            new Relink(set, KNOWLEDGE).run();
            String incident = told(set, "witness-7");
            assertThat(told(set, "b")).as("both tell of one event").isEqualTo(incident);
            try (Explore explore = new Explore(set, KNOWLEDGE)) {
                assertThat(explore.page(Query.ALL.withWords("قصف", false)).total())
                        .isEqualTo(2);
                assertThat(explore.incidents(Query.ALL).total()).isEqualTo(2);
                assertThat(holding("شهربنداروف")).isNotEmpty();

                Withdrawal withdrawal = new Withdrawal(set, KNOWLEDGE);
                withdrawal.run(withdrawal.find("witness-7").orElseThrow(), "rana", "asked for");

                assertThat(explore.page(Query.ALL.withWords("قصف", false)).total())
                        .isEqualTo(1);
                assertThat(explore.incidents(Query.ALL).total()).isEqualTo(2);
                for (String word : WORDS) {
                    assertThat(holding(word)).as(word).isEmpty();
                }
            }
            assertThat(told(set, "b")).isEqualTo(incident);
            assertThat(set.incidents().find(incident).orElseThrow().claims()).hasSize(1);
            assertThat(ingest(set, gone).skipped()).isEqualTo(1);
            assertThat(set.documents().findById("witness-7")).isEmpty();
            assertThat(set.faults()).isEmpty();
            assertThat(set.audit().latest(0, 1)).singleElement().satisfies(entry -> assertThat(entry.what())
                    .isEqualTo("takedown"));
        }
        for (String word : WORDS) {
            assertThat(holding(word)).as(word + " after closing").isEmpty();
        }
    }

    private static Run ingest(DataSet set, Reading... readings) throws IOException {
        return new Ingest(set, KNOWLEDGE, "0.1.0", 1).run(Texts.readings(readings), "", coded -> {});
    }

    private static String told(DataSet set, String document) {
        String hash = set.documents().findById(document).orElseThrow().hash();
        String claim = set.claims().of(hash).get(0).claim().claim();
        return set.incidents().of(List.of(claim)).get(claim).incident();
    }

    private List<Path> holding(String word) throws IOException {
        String bytes = new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, bytes))
                    .toList();
        }
    }

    private static boolean holds(Path file, String bytes) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
