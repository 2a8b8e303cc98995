package org.rawi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public type is named in words that docs/glossary.md defines; a plain plural counts as its word. */
class VocabularyTest {
    /** An entry: «- **candidate**, **candidates**: a place that a name may mean.». */
    private static final Pattern TERM = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    @Test
    void theGlossaryCoversTheNameOfEveryPublicType() {
        Set<String> glossary = glossary();
        List<String> unknown = new ArrayList<>();
        for (JavaClass type : Checkout.CLASSES) {
            if (type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC)) {
                words(type.getSimpleName())
                        .filter(word -> !glossary.contains(word) && !glossary.contains(word.replaceAll("s$", "")))
                        .forEach(word -> unknown.add(word + ", in " + type.getName()));
            }
        }
        assertThat(unknown)
                .as("words that docs/glossary.md does not define; use its word, or define a new one there")
                .isEmpty();
    }

    @Test
    void aNameIsSplitIntoItsWords() {
        assertThat(words("CsvClaimWriter")).containsExactly("csv", "claim", "writer");
        assertThat(words("CSVWriter")).containsExactly("csv", "writer");
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(HUMP.split(name)).map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> glossary() {
        Set<String> words = new TreeSet<>();
        for (String line : Checkout.lines("docs/glossary.md")) {
            if (line.startsWith("- **")) {
                TERM.matcher(line)
                        .results()
                        .flatMap(match -> Arrays.stream(match.group(1).split("\\W+")))
                        .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
            }
        }
        return words;
    }
}
