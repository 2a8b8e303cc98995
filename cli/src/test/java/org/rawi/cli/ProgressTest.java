package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.knowledge.Knowledge;
import org.rawi.reading.Given;
import org.rawi.reading.input.Inputs;
import org.rawi.workflow.Coded;

class ProgressTest {
    @Test
    void aBarShowsWhatIsDoneHowFastAndWhatIsLeft(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "دخلت القوات البلدة.");
        Files.writeString(folder.resolve("b.txt"), "دخلت القوات البلدة.");
        long[] now = {0};
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Inputs inputs = new Inputs(
                List.of(folder.toString()), Given.NOTHING, Knowledge.bundled(), InputStream.nullInputStream());
        Summary summary = new Summary();
        Progress bar = new Progress.Bar(new PrintStream(err, true, StandardCharsets.UTF_8), inputs, () -> now[0]);
        inputs.forEach(reading -> {
            now[0] += 2_000_000_000L;
            summary.add(Coded.nothing(reading));
            bar.show(summary);
        });
        bar.end();
        assertThat(err.toString(StandardCharsets.UTF_8).split("\r\u001b\\[K"))
                .containsExactly(
                        "",
                        "[##########..........] 1 done, 0 skipped, 0 failed, 0.5/s, 0:02 left",
                        "[####################] 2 done, 0 skipped, 0 failed, 0.5/s, 0:00 left");
    }
}
