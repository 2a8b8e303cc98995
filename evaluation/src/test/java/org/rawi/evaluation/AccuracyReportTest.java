package org.rawi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyReportTest {
    private static final String WORDS = "كلمات النص";

    @TempDir
    private Path gold;

    @BeforeEach
    void twoTextsOneWithoutAnEvent() throws IOException {
        Files.writeString(
                gold.resolve("001.jsonl"),
                event("001-01", "shelling", 0, 9, "\"killed\": {\"min\": 3, \"max\": 3}, ")
                        + event("001-02", "air_strike", 20, 29, "")
                        + event("001-03", "vote", 40, 49, "")
                        + event("001-04", "visit", 60, 69, ""));
        Files.writeString(gold.resolve("002.jsonl"), "");
    }

    private static String event(String id, String kind, int start, int end, String more) {
        return "{\"doc\": \"001\", \"id\": \"" + id + "\", \"kind\": \"" + kind + "\", \"quote\": \"" + WORDS
                + "\", \"start\": " + start + ", \"end\": " + end + ", " + more
                + "\"initiators\": [\"syria.army\"], \"targets\": [], \"places\": [], \"via\": [], \"origin\": [],"
                + " \"modality\": \"asserted\"}\n";
    }

    private static String claim(String document, String kind, int start, String initiator) {
        return "{\"document\": \"" + document + "\", \"kind\": \"" + kind + "\", \"modality\": \"asserted\","
                + " \"initiators\": [" + initiator + "], \"evidence\": [{\"role\": \"trigger\", \"start\": " + start
                + ", \"end\": " + (start + 3) + ", \"text\": \"" + WORDS + "\"}]}\n";
    }

    private List<String> page(String claims) throws IOException {
        GoldFolder folder = GoldFolder.read(gold);
        List<ScoredClaim> scored = ClaimFile.parse(Path.of("claims.jsonl"), claims);
        return new AccuracyReport(
                        "0.1.0",
                        "sha256:abc",
                        List.of(new AccuracyReport.Coding(
                                "Sample", List.of("Two texts."), folder, scored, KnownActors.all())),
                        null)
                .lines();
    }

    @Test
    void confidenceCountsTheRightClaimsOfEachFrame() throws IOException {
        List<ScoredClaim> scored = ClaimFile.parse(Path.of("claims.jsonl"), sample());
        AccuracyReport.Coding coding = new AccuracyReport.Coding(
                "Sample", List.of("Two texts."), GoldFolder.read(gold), scored, KnownActors.all());
        List<String> rows = new AccuracyReport("0.1.0", "sha256:abc", List.of(coding), null).confidence();
        assertThat(rows.get(0)).isEqualTo("frame\tright\tclaims\tsource");
        assertThat(rows.get(1)).startsWith("*\t1\t4\t");
    }

    private String sample() {
        return claim("001_a.txt", "shelling", 2, "{\"id\": \"sdf\"}")
                + claim("001_a.txt", "shelling", 22, "{\"id\": \"syria.army\"}")
                + claim("001_a.txt", "sanction", 62, "{\"id\": \"syria.army\"}")
                + claim("002_b.txt", "killing", 5, "");
    }

    @Test
    void anEmptyGoldFileSaysThatItsTextHasNoEvent() throws IOException {
        assertThat(GoldFolder.read(gold).silent()).isEqualTo(Set.of("002"));
    }

    @Test
    void aClaimInATextWithoutAnEventIsWrongInTheSecondColumnAlone() throws IOException {
        assertThat(page(sample()))
                .contains(
                        "| claims | 3 | 4 |",
                        "| detection_precision | 0.667 | 0.500 |",
                        "| detection_recall | 0.500 | 0.500 |");
    }

    @Test
    void eachKindHasItsFigures() throws IOException {
        assertThat(page(sample()))
                .contains(
                        "| `shelling` | 1 | 1 | 1 | 2 | 0.500 | 1.000 | 0.667 |",
                        "| `air_strike` | 1 | 1 | 0 | 0 | - | 0.000 | 0.000 |",
                        "| `killing` | 0 | 0 | 0 | 1 | 0.000 | - | - |");
    }

    @Test
    void kindsTakenForOthersAreCounted() throws IOException {
        assertThat(page(sample())).contains("| `air_strike` | `shelling` | 1 |", "| `visit` | `sanction` | 1 |");
    }

    @Test
    void mistakesAreToldByCauseWithTheIdsOfTheirRecords() throws IOException {
        assertThat(page(sample()))
                .contains(
                        "| missed: nothing coded | 1 | 001-03 |",
                        "| wrong family | 1 | 001-04 |",
                        "| who: another | 1 | 001-01 |",
                        "| killed: not given | 1 | 001-01 |",
                        "| extra: in a text without an event | 1 | 002 killing |");
    }

    @Test
    void aFrameWhoseClaimsHaveNoEventIsNamed() throws IOException {
        String claims = claim("001_a.txt", "shelling", 2, "")
                        .replace("{\"document\"", "{\"frame\": \"shelling/a\", \"document\"")
                + claim("002_b.txt", "shelling", 2, "")
                        .replace("{\"document\"", "{\"frame\": \"shelling/b\", \"document\"");
        assertThat(page(claims)).contains("| `shelling/b` | 1 | 1 | 0 | 0 |");
        assertThat(String.join("\n", page(claims))).doesNotContain("shelling/a");
    }

    @Test
    void noWordOfATextStandsInThePage() throws IOException {
        assertThat(String.join("\n", page(sample()))).doesNotContain(WORDS).doesNotContain("كلمات");
    }

    @Test
    void thePageSaysWhatWasMeasured() throws IOException {
        assertThat(page(sample())).contains("- coder 0.1.0", "- knowledge sha256:abc", "## Sample", "Two texts.");
    }
}
