package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawi.desk.words.Catalogue;
import org.rawi.desk.words.Language;

/** What pages say stands in the catalogue and nowhere else. */
class TemplatesTest {
    private static final Path FOLDER = Path.of("src/main/jte");
    /** The product's own name, which is the same in both languages, and an example of the command. */
    private static final List<String> ALLOWED = List.of(
            "راوٍ",
            "Rawi",
            "rawi desk claims.jsonl dispatches/",
            "rawi code dispatches/ --dataset",
            "rawi desk syria.rawi");

    private static final Pattern SPOKEN = Pattern.compile("(?:aria-label|title|placeholder|alt)=\"([^\"$]+)\"");
    private static final Pattern KEY = Pattern.compile("\\.say\\(\"([a-z0-9.]+)\"\\s*[,)]");

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".jte")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateSaysNothingOfItsOwn(Path template) throws IOException {
        String source = Files.readString(template);
        String text = source.replaceAll("(?m)^@(?:import|param).*$", "")
                .replaceAll("!\\{[^}]*}", " ")
                .replaceAll("\\$\\{(?:[^{}\"]|\"[^\"]*\")*}", " ")
                .replaceAll("@template\\.[\\w.]+\\((?:[^()`]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)", " ")
                .replaceAll("@template\\.layout\\([^`]*`", " ")
                .replaceAll("@(?:if|elseif|for)\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)", " ")
                .replaceAll("@(?:else|endif|endfor|raw|endraw)", " ")
                .replaceAll("<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>", " ");
        for (String allowed : ALLOWED) {
            text = text.replace(allowed, " ");
        }
        assertThat(Pattern.compile("\\p{L}{2,}").matcher(text).results().map(found -> found.group()))
                .as("words outside the catalogue in " + template)
                .isEmpty();
        assertThat(SPOKEN.matcher(source).results().map(found -> found.group(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyKeyStandsInTheCatalogue(Path template) throws IOException {
        Matcher keys = KEY.matcher(Files.readString(template));
        while (keys.find()) {
            assertThat(Catalogue.of(Language.ENGLISH).keys()).contains(keys.group(1));
        }
    }
}
