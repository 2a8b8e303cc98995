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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTest {
    private static final Pattern CLAIM = Pattern.compile("\"claim\":\"([0-9a-f]+)\"");

    @TempDir
    private Path folder;

    private Path claims;
    private String err;

    private String run(int code, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int exit = Rawi.run(
                Arrays.stream(args).map(Object::toString).toArray(String[]::new),
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(errors, false, StandardCharsets.UTF_8));
        err = errors.toString(StandardCharsets.UTF_8);
        assertThat(exit).as(err).isEqualTo(code);
        return out.toString(StandardCharsets.UTF_8);
    }

    @BeforeEach
    void threeOutletsTellOfOneStrikeAndOneOfAnother() throws IOException {
        Path texts = folder.resolve("texts.jsonl");
        Files.writeString(texts, """
                {"id": "a", "outlet": "enab_baladi", "published": "2019-05-10", "text": "قتل خمسة مدنيين اليوم الجمعة في غارات للطيران الروسي على بلدة كفرنبل بريف إدلب."}
                {"id": "b", "outlet": "bbc", "published": "2019-05-11", "text": "قصف الطيران الروسي أمس الجمعة بلدة كفرنبل في ريف إدلب، ما أدى إلى مقتل خمسة مدنيين."}
                {"id": "c", "outlet": "reuters", "published": "2019-05-10", "text": "شنت طائرات روسية غارات على كفرنبل يوم الجمعة وقتل خمسة أشخاص بحسب المرصد السوري لحقوق الإنسان."}
                {"id": "d", "outlet": "bbc", "published": "2019-05-20", "text": "قصف الطيران الروسي أمس الأحد بلدة خان شيخون في ريف إدلب."}
                """);
        claims = folder.resolve("claims.jsonl");
        run(0, "code", texts, "--out", claims);
    }

    @Test
    void tellingsOfOneStrikeAreOneIncidentWithItsOrigins() {
        List<String> incidents = run(0, "link", claims).lines().toList();

        assertThat(incidents).anySatisfy(line -> assertThat(line)
                .contains("\"grade\":\"independent\"", "\"killed_high\":5")
                .containsPattern("\"documents\":\\[(\"[abc]\",?){3}]"));
        assertThat(incidents).anySatisfy(line -> assertThat(line).contains("\"documents\":[\"d\"]", "\"ties\":[]"));
        assertThat(err).contains(" told more than once");
    }

    @Test
    void knownIncidentsKeepTheirIds() throws IOException {
        List<String> lines = Files.readAllLines(claims);
        Path later = folder.resolve("later.jsonl");
        Files.write(
                later,
                lines.stream()
                        .filter(line -> !line.contains("\"document\":\"a\""))
                        .toList());
        Path known = folder.resolve("known.jsonl");
        run(0, "link", later, "--out", known);

        String founder = Files.readAllLines(known).get(0).replaceAll(".*\"incident\":\"(\\w+)\".*", "$1");

        assertThat(run(0, "link", claims, "--known", known)).contains("\"incident\":\"" + founder + "\"");
    }

    @Test
    void aRulingPartsWhatIsAlike() throws IOException {
        List<String> ids = Files.readAllLines(claims).stream()
                .filter(line -> line.contains("\"kind\":\"air_strike\""))
                .map(CLAIM::matcher)
                .filter(Matcher::find)
                .map(claim -> claim.group(1))
                .toList();
        Path rulings = folder.resolve("rulings.tsv");
        Files.writeString(rulings, "# after a call with the editor\nsplit\t" + ids.get(0) + "\t" + ids.get(1) + "\n");

        assertThat(run(0, "link", claims, "--rulings", rulings).lines())
                .noneMatch(line -> line.replaceAll("\"headline.*", "").contains(ids.get(0))
                        && line.replaceAll("\"headline.*", "").contains(ids.get(1)));
    }

    @Test
    void aWrongRulingIsToldByFileAndLine() throws IOException {
        Path rulings = Files.writeString(folder.resolve("rulings.tsv"), "\npart a b\n");

        run(1, "link", claims, "--rulings", rulings);

        assertThat(err).contains("rulings.tsv:2: «part a b» is no ruling; right would be «join CLAIM CLAIM»");
    }

    @Test
    void aLineThatIsNoClaimIsToldAndTheRestIsLinked() throws IOException {
        Files.writeString(claims, "{}\n" + Files.readString(claims));

        assertThat(run(1, "link", claims)).contains("\"grade\":\"independent\"");
        assertThat(err).contains("claims.jsonl:1: no «claim»");
    }

    @Test
    void incidentsAreCountedChartedAndListed() {
        String shown = run(0, "incidents", claims);

        assertThat(shown).startsWith("2 incidents of 4 claims\n").containsPattern("2019-05 +█+ 2\n");
        assertThat(run(0, "incidents", claims, "--since", "2019-05-15")).startsWith("1 incidents of 1 claims\n");
        assertThat(run(0, "incidents", claims, "--kind", "shelling")).startsWith("0 incidents of 0 claims\n");
    }

    @Test
    void oneIncidentIsShownWithItsTellingsAndTies() {
        String founder = run(0, "link", claims)
                .lines()
                .findFirst()
                .orElseThrow()
                .replaceAll(".*\"incident\":\"(\\w+)\".*", "$1");

        assertThat(run(0, "incidents", claims, "--id", founder.substring(0, 9)))
                .contains("origins    3 independent", "reuters ← syrian_observatory: air_strike", "same place");
        run(1, "incidents", claims, "--id", "nobody");
        assertThat(err).contains("no incident «nobody»");
    }

    @Test
    void aSourceIsShownByWhatItTellsAndWhatItRelays() {
        assertThat(run(0, "source", "bbc", claims)).containsPattern("tells of its own +█+ 2\n");
        assertThat(run(0, "source", "reuters", claims)).containsPattern("syrian_observatory +█+ 1\n");
        run(1, "source", "nobody", claims);
        assertThat(err).contains("no claim of or by «nobody»; heard are");
    }

    @Test
    void aPlaceIsShownWithWhatLiesInIt() {
        assertThat(run(0, "place", "كفرنبل", claims)).contains("2019-05-10").doesNotContain("2019-05-19");
        assertThat(run(0, "place", "sy.SY07", claims)).contains("2019-05-10", "2019-05-19");
        run(1, "place", "القامشلي", claims);
        assertThat(err).contains("no claim is of «القامشلي»");
    }
}
