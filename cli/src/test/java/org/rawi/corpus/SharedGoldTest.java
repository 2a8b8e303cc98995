package org.rawi.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real claims scored here and by the reference scorer, where the shared gold and a python3 are at hand. */
class SharedGoldTest {
    @TempDir
    private Path folder;

    @Test
    void bothScorersGiveTheSameFigures() throws IOException, InterruptedException {
        Corpus corpus = Corpus.shared();
        Path gold = Corpus.shared("gold");
        assumeTrue(Files.isDirectory(gold), "no ../shared/gold: nothing to score against");
        Path claims = folder.resolve("claims.jsonl");
        Files.writeString(claims, corpus.lines("coded.jsonl", 2));

        List<String> figures = Corpus.run("evaluate", gold.toString(), claims.toString())
                .lines()
                .toList();
        assertThat(figures).isEqualTo(reference(gold, claims));
        assertThat(figures).anySatisfy(line -> assertThat(line).startsWith("record"));
    }

    private static List<String> reference(Path gold, Path claims) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "python3", Corpus.shared("tools/score.py").toString(), gold.toString(), claims.toString())
                .redirectErrorStream(true);
        builder.environment().put("PYTHONUTF8", "1");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            assumeTrue(false, "no python3: the reference scorer cannot run");
            throw e;
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}
