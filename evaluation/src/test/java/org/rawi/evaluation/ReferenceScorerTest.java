package org.rawi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the scorer against the one that comes with the shared gold, where that stands beside the checkout. */
class ReferenceScorerTest {
    private static final Path SHARED =
            Path.of("").toAbsolutePath().getParent().resolve("../shared").normalize();

    @TempDir
    Path folder;

    @BeforeEach
    void sharedGoldStandsBesideTheCheckout() {
        assumeTrue(Files.isDirectory(SHARED.resolve("gold")), "no ../shared/gold: nothing to compare with");
        assumeTrue(hasPython(), "no python3: the reference scorer cannot run");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyFigureAndEveryMistakeIsTheSame(long seed) throws Exception {
        List<JsonNode> events = JsonLines.read(SHARED.resolve("gold"), node -> node);
        Perturbation perturbation = new Perturbation(seed);
        Path gold = write("gold.jsonl", perturbation.gold(events));
        Path claims = write("claims.jsonl", perturbation.claims(events));

        KnownActors actors = KnownActors.read(SHARED.resolve("actors.tsv"));
        ScoreReport report = new ScoreReport(Scorer.score(GoldFile.read(gold), ClaimFile.read(claims), actors));
        List<String> lines = Stream.concat(report.figures().stream(), report.errors().stream())
                .flatMap(String::lines)
                .toList();
        assertThat(lines).isEqualTo(reference(gold, claims, "--errors"));
        assertClose(report.json(), reference(gold, claims, "--json").get(0));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theUntouchedGoldScoresTheSame(long seed) throws Exception {
        Path gold = SHARED.resolve("gold");
        List<JsonNode> events = JsonLines.read(gold, node -> node);
        Path claims = write("claims.jsonl", new Perturbation(seed).claims(events));

        KnownActors actors = KnownActors.read(KnownActors.findBeside(gold).orElseThrow());
        Score score = Scorer.score(GoldFile.read(gold), ClaimFile.read(claims), actors);
        assertThat(score.detectionF1()).as("a figure worth comparing").isBetween(0.3, 0.99);
        assertThat(new ScoreReport(score).figures()).isEqualTo(reference(gold, claims, ""));
    }

    private static void assertClose(String json, String expected) {
        JsonNode figures = JsonMapper.shared().readTree(json);
        JsonNode reference = JsonMapper.shared().readTree(expected);
        assertThat(List.copyOf(figures.propertyNames())).isEqualTo(List.copyOf(reference.propertyNames()));
        for (Map.Entry<String, JsonNode> figure : reference.properties()) {
            JsonNode ours = figures.get(figure.getKey());
            assertThat(ours.isNull()).isEqualTo(figure.getValue().isNull());
            if (!ours.isNull()) {
                assertThat(ours.doubleValue())
                        .as(figure.getKey())
                        .isCloseTo(figure.getValue().doubleValue(), within(1e-12));
            }
        }
    }

    private Path write(String name, List<ObjectNode> records) throws IOException {
        String lines = records.stream().map(ObjectNode::toString).collect(Collectors.joining("\n", "", "\n"));
        return Files.writeString(folder.resolve(name), lines);
    }

    private static List<String> reference(Path gold, Path claims, String option) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("python3", SHARED.resolve("tools/score.py").toString(), gold.toString(), claims.toString()));
        if (!option.isEmpty()) {
            command.add(option);
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONUTF8", "1");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
