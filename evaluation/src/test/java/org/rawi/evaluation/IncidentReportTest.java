package org.rawi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentReportTest {
    private static final List<IncidentDocuments> GOLD = List.of(
            new IncidentDocuments("market", List.of("a", "b", "c")),
            new IncidentDocuments("bridge", List.of("c", "d")));

    @TempDir
    private Path folder;

    @Test
    void incidentsAsInGoldAreWhollyRight() {
        IncidentReport report = new IncidentReport(GOLD, GOLD);

        assertThat(report.figures())
                .containsExactly(
                        "incidents            2",
                        "documents            4",
                        "b_cubed_precision    1.000",
                        "b_cubed_recall       1.000",
                        "b_cubed_f1           1.000");
        assertThat(report.errors()).isEmpty();
        assertThat(report.json()).contains("\"b_cubed_f1\": 1.0");
    }

    @Test
    void whatStandsApartAndWhatIsPutTogetherIsNamed() {
        IncidentReport report = new IncidentReport(
                GOLD,
                List.of(
                        new IncidentDocuments("i1", List.of("a", "b", "x")),
                        new IncidentDocuments("i2", List.of("a", "d")),
                        new IncidentDocuments("i3", List.of("c", "d"))));

        assertThat(report.errors())
                .containsExactly(
                        "apart     market: a from c",
                        "apart     market: b from c",
                        "apart     market: c from a, b",
                        "together  i2: a with d",
                        "together  i2: d with a");
    }

    @Test
    void incidentsAreReadFromJsonLinesAndABadLineIsNamed() throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, "{\"incident\": \"market\", \"about\": \"x\", \"documents\": [\"a\", \"b\", \"a\"]}\n");
        assertThat(IncidentDocuments.read(file)).containsExactly(new IncidentDocuments("market", List.of("a", "b")));

        Files.writeString(file, "{\"incident\": \"market\"}\n");
        assertThatThrownBy(() -> IncidentDocuments.read(file))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("gold.jsonl:1: no incident");
    }
}
