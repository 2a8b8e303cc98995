package org.rawi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.evaluation.IncidentDocuments;
import org.rawi.evaluation.IncidentReport;

/** The invented incidents, coded and linked as a user would, against what their author knows of them. */
class IncidentsTest {
    private static final Path EXAMPLES =
            Path.of("").toAbsolutePath().getParent().resolve("examples/incidents");
    private static final double LEAST_F1 = 0.95;

    @TempDir
    private Path folder;

    @Test
    void whatIsToldOfOneEventIsOneIncident() throws IOException {
        Path claims = folder.resolve("claims.jsonl");
        Path incidents = folder.resolve("incidents.jsonl");
        Corpus.run("code", EXAMPLES.resolve("texts.jsonl").toString(), "--out", claims.toString());
        Corpus.run("link", claims.toString(), "--out", incidents.toString());

        IncidentReport report = new IncidentReport(
                IncidentDocuments.read(EXAMPLES.resolve("gold.jsonl")), IncidentDocuments.read(incidents));
        System.out.println(String.join("\n", report.figures()));

        assertThat(report.score().f1()).as(String.join("\n", report.errors())).isGreaterThanOrEqualTo(LEAST_F1);
    }
}
