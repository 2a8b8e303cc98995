package org.rawi.slow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Files of a gigabyte, made by a seed, run in 512 MB of heap, and the time grows in line with the size. {@code -Dslow.megabytes=64}
 * makes them smaller.
 */
@Tag("slow")
class StreamsTest {
    private static final Path FOLDER = Path.of("target", "slow");
    private static final long SIZE = Long.getLong("slow.megabytes", 1024L) << 20;

    /** One record in so many is Arabic; in a crawl of the world's news it is one in forty. */
    private static final int SHARE = 25;

    /** A megabyte of the whole may cost so much more than one of its quarter: machines have other things to do. */
    private static final double SLOWER = 1.5;

    @Test
    void aGigabyteOfJsonLinesIsStreamed() throws IOException, InterruptedException {
        holds("JSON Lines, one record in 25 Arabic", LongFile.jsonLines(file("mixed.jsonl"), SIZE, SHARE));
    }

    @Test
    void aGigabyteOfWarcGzIsStreamed() throws IOException, InterruptedException {
        holds("WARC.gz, one page in 25 Arabic", LongFile.warc(file("crawl.warc.gz"), SIZE, SHARE));
    }

    @Test
    void whereEveryRecordIsCodedTheTimeGrowsInLineToo() throws IOException, InterruptedException {
        holds("JSON Lines, every record Arabic", LongFile.jsonLines(file("arabic.jsonl"), SIZE / 16, 1));
    }

    private static Path file(String name) throws IOException {
        return Files.createDirectories(FOLDER).resolve(name);
    }

    private static void holds(String title, LongFile file) throws IOException, InterruptedException {
        System.out.println(title);
        List<LongRun> runs = new ArrayList<>();
        for (int eighth : LongFile.EIGHTHS) {
            Path part = file.cut(eighth);
            LongRun run = LongRun.of(part, file.cuts().get(eighth));
            System.out.println(run);
            run.accountsForEveryRecord();
            runs.add(run);
            Files.delete(part);
        }
        Files.delete(file.path());
        assertThat(runs.get(3).secondsAMegabyte())
                .isLessThan(SLOWER * runs.get(1).secondsAMegabyte());
    }
}
