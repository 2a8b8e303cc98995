package org.rawi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every file of the tree. */
class TreeTest {
    private static final int LONGEST = 400;

    /** Folders of one person's machine; the only place outside that may be named is ../shared. */
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.~}>/-])/(?:work|tmp|home|root|Users|private)/[\\w.]|\\b[A-Z]:\\\\Users");

    /** Brought by Maven, not written here. */
    private static final Set<Path> BROUGHT = Set.of(Path.of("mvnw"), Path.of("mvnw.cmd"));

    @Test
    void noFileNamesAPathOfSomeonesMachine() throws IOException {
        Map<Path, String> found = new TreeMap<>();
        for (Path file : Checkout.files()) {
            // Bytes as Latin-1: every file can be read so, and a path is ASCII.
            String text = Files.readString(Checkout.ROOT.resolve(file), StandardCharsets.ISO_8859_1);
            Matcher path = MACHINE_PATH.matcher(text);
            if (!BROUGHT.contains(file) && path.find()) {
                found.put(file, path.group());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noJavaFileIsLongerThanAPersonReadsInOneGo() throws IOException {
        Map<Path, Integer> tooLong = new TreeMap<>();
        for (Path file : Checkout.files()) {
            if (file.toString().endsWith(".java")) {
                int lines = Files.readAllLines(Checkout.ROOT.resolve(file)).size();
                if (lines > LONGEST) {
                    tooLong.put(file, lines);
                }
            }
        }
        assertThat(tooLong).as("files of more than %d lines", LONGEST).isEmpty();
    }
}
