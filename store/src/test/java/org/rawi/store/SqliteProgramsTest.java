package org.rawi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rawi.model.Claim;
import org.rawi.model.Decision.Action;
import org.rawi.model.Document;

/** In a file. */
class SqliteProgramsTest extends ProgramsContract {
    @Override
    DataSetAddress newAddress() {
        return DataSetAddress.of(folder.resolve("set.rawi").toString());
    }

    @Test
    void noByteOfWhatIsTakenDownIsLeftInTheFileOrItsLog() throws IOException {
        String text = "قصف الطيران بلدة حرستا أمس، وقال ناشطون إن سبعة قتلوا ".repeat(400) + "شهربنداروف";
        Document gone = Sample.document("جلنارود.txt", text);
        Claim claim = Sample.claim(gone);
        keep(gone, claim);
        keep(gone, Sample.claim(gone, "shelling", 0, 3));
        keep(gone, claim);
        set.incidents().put(List.of(incident("i1", claim)), List.of());
        set.decisions()
                .decide(
                        Sample.decision(
                                "d1",
                                "a",
                                Action.ACCEPT,
                                set.claims().find(claim.claim()).orElseThrow().anchor()),
                        0);
        assertThat(holding("شهربنداروف")).as("it is there before").isNotEmpty();

        set.takedowns().takeDown(gone.hash(), "rana", "asked for", List::of);

        for (String word : List.of("شهربنداروف", "سبعة قتلوا", "جلنارود", "حرستا", "قصفوا")) {
            assertThat(holding(word)).as(word).isEmpty();
        }
        assertThat(set.faults()).isEmpty();
    }

    /** The files of the data set that hold these bytes. */
    private List<Path> holding(String word) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, word))
                    .toList();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
