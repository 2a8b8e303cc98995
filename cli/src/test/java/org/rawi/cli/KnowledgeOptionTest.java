package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.knowledge.Knowledge;

/** A user's own knowledge lies over what comes with Rawi. */
class KnowledgeOptionTest {
    private static final String PLACES = """
            id\tclass\tnames\tname_en\tlat\tlon\tradius_km\twithin\tcountry\tsource
            rawi.own-hamlet\tvillage\tزغروطة الغدير\tOwn Hamlet\t35.45\t36.7\t\tsy.SY070201 sy.SY0702 sy.SY07\tSY\town knowledge
            """;

    @TempDir
    private Path own;

    @BeforeEach
    void ownPlaces() throws IOException {
        Files.createDirectories(own.resolve("lexicon/places"));
        Files.writeString(own.resolve("lexicon/places/own.tsv"), PLACES);
    }

    private static String run(String input, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        Rawi.run(
                Arrays.stream(args).map(Object::toString).toArray(String[]::new),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                stream,
                stream);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anOwnPlaceIsFoundBesideThoseThatComeWithRawi() {
        String text = "قصف الطيران الحربي بلدة خان شيخون وقرية زغروطة الغدير.";
        assertThat(run(text, "code", "-", "--format", "jsonl", "--knowledge", own))
                .contains("rawi.own-hamlet")
                .contains("\"kind\":\"air_strike\"");
        assertThat(run(text, "code", "-", "--format", "jsonl")).doesNotContain("rawi.own-hamlet");
        assertThat(run("", "gazetteer", "find", "زغروطة الغدير", "--knowledge", own))
                .contains("rawi.own-hamlet\tvillage");
    }

    @Test
    void theCheckTellsWhatAnOwnFileAdds() {
        assertThat(run("", "knowledge", "check", own))
                .contains("lexicon/places/own.tsv      1  new file")
                .contains("sound");
    }

    @Test
    void theCheckTellsWhatAnOwnRowTakesThePlaceOf() throws IOException {
        Files.writeString(own.resolve("lexicon/places/own.tsv"), PLACES.replace("rawi.own-hamlet", "sy.SY04"));
        assertThat(run("", "knowledge", "check", own))
                .contains("lexicon/places/own.tsv:2: sy.SY04 in place of lexicon/places/syria-admin.tsv:");
    }

    @Test
    void aBadRowIsNamedWithItsFileAndLine() throws IOException {
        Files.writeString(own.resolve("lexicon/places/own.tsv"), PLACES.replace("35.45", "351"));
        assertThat(run("", "knowledge", "check", own))
                .startsWith("rawi: lexicon/places/own.tsv:2: lat is «351»; legal is -90.0 to 90.0");
    }

    @Test
    void theSourcesThatComeWithRawiGiveTheVeryKnowledgeOfItsBinary() throws IOException {
        Files.writeString(
                own.resolve("lexicon/places/own.tsv"),
                PLACES.lines().findFirst().orElseThrow() + "\n");
        Knowledge layered = Knowledge.layered(own);
        Knowledge bundled = Knowledge.bundled();
        assertThat(layered.gazetteer().size()).isEqualTo(bundled.gazetteer().size());
        assertThat(layered.frames()).isEqualTo(bundled.frames());
    }
}
