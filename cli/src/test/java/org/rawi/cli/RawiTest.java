package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawiTest {
    private static final String STRIKE = "قصف الطيران الحربي بلدة خان شيخون في ريف إدلب الجنوبي، وفق ما أعلن ناشطون.";

    @TempDir
    private Path folder;

    private record Run(int code, String out, String err) {}

    private static Run run(String input, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Rawi.run(
                Arrays.stream(args).map(Object::toString).toArray(String[]::new),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void everyBadInputIsNamedWithItsReasonAndTheRestIsCoded() throws IOException {
        write("in/good.txt", STRIKE);
        write("in/empty.txt", "");
        Files.write(folder.resolve("in/random.txt"), new byte[] {(byte) 0x9C, 3, 0, 7, (byte) 0xFE});
        Files.createSymbolicLink(folder.resolve("in/unreadable.txt"), Path.of("nowhere"));
        write("in/lines.jsonl", record("a") + "\n" + record("b") + "\n{\"id\": \"c\", \"text\n" + record("d") + "\n");
        huge(folder.resolve("in/huge.txt"));
        Run run = run("", "code", folder.resolve("in"), "--out", folder.resolve("claims.jsonl"));
        String in = folder.resolve("in").toString();
        assertThat(run.err().lines().filter(line -> line.startsWith("failed")).map(line -> line.replace(in, "in")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("failed     in/empty.txt: file: empty"),
                        line -> assertThat(line)
                                .startsWith("failed     in/huge.txt: file: a single record over 16 MiB"),
                        line -> assertThat(line).startsWith("failed     in/lines.jsonl:3: record: not JSON"),
                        line -> assertThat(line)
                                .startsWith("failed     in/random.txt: file: binary: byte 0x00 at offset 2"),
                        line -> assertThat(line).startsWith("failed     in/unreadable.txt: file: a link to nothing"));
        assertThat(run.err()).contains("documents  4 coded, 0 skipped, 5 failed");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("claims.jsonl"))).contains("\"document\":\"d\"");
    }

    @Test
    void theSameInputGivesTheSameBytesWithAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 60; i++) {
            write("in/" + i + ".txt", STRIKE.replace("خان شيخون", i % 2 == 0 ? "سراقب" : "معرة النعمان"));
        }
        List<String> outs = Stream.of(1, 2, 7)
                .map(threads -> run("", "code", folder.resolve("in"), "--threads", threads, "--format", "jsonl"))
                .map(Run::out)
                .toList();
        assertThat(outs.get(0)).isNotBlank().isEqualTo(outs.get(1)).isEqualTo(outs.get(2));
    }

    @Test
    void standardInputIsCodedAsJsonLinesToStandardOutput() {
        Run run = run(STRIKE, "code", "-", "--published", "2017-06-18", "--outlet", "صوت الوادي");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).isNotEmpty().allSatisfy(line -> assertThat(line)
                .startsWith("{\"schema\":1,")
                .contains("\"published\":\"2017-06-18\"", "\"outlet\":\"صوت الوادي\""));
        assertThat(run.err()).contains("documents  1 coded, 0 skipped, 0 failed", "air_strike 1");
    }

    @Test
    void theFormatIsThatOfTheOptionOrOfTheEndingOfTheFile() throws IOException {
        Path csv = folder.resolve("claims.csv");
        assertThat(run(STRIKE, "code", "-", "--out", csv).code()).isZero();
        assertThat(Files.readString(csv).lines().findFirst().orElseThrow()).contains("claim,");
        assertThat(run(STRIKE, "code", "-", "--format", "table").out()).doesNotContain("{");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(csv);
        }
    }

    @Test
    void theColumnsOfATableAreShownSavedAndTakenFromWhatWasSaved() throws IOException {
        String table = "nr,story,when\n1,قصفت طائرات حربية بلدة خان شيخون فجر اليوم.,03/04/2017\n";
        Path saved = folder.resolve("columns.csv");
        Run first = run(table, "code", "-", "--map", "text=story,published=when", "--save-map", saved);
        assertThat(first.code()).isZero();
        assertThat(first.err()).contains("note: standard input: columns: text=story, published=when");
        assertThat(Files.readString(saved)).contains("*,text,story", "*,published,when", "*,day_order,day-first");
        Run again = run(table, "code", "-", "--map", "@" + saved);
        assertThat(again.out()).isNotBlank().isEqualTo(first.out());
        assertThat(run(table, "code", "-", "--map", "text=body").err())
                .contains("no column «body» among «nr», «story»");
    }

    @Test
    void wrongUseSaysWhatIsLegalAndEndsWithTwo() {
        assertThat(run("")).extracting(Run::code).isEqualTo(2);
        assertThat(run("", "code").code()).isEqualTo(2);
        Run format = run("", "code", "-", "--format", "xml");
        assertThat(format.code()).isEqualTo(2);
        assertThat(format.err()).contains("«xml»", "jsonl, csv, table");
        assertThat(run("", "code", "-", "--out", "claims.doc").code()).isEqualTo(2);
        assertThat(run("", "code", "-", "--threads", "0").code()).isEqualTo(2);
        Run map = run("", "code", "-", "--map", "author=x");
        assertThat(map.code()).isEqualTo(2);
        assertThat(map.err()).contains("«author»", "text, title, published, outlet, url, id");
        assertThat(run("", "code", "-", "--map", "@" + folder.resolve("none.csv"))
                        .code())
                .isEqualTo(2);
        Run day = run("", "code", "-", "--published", "18/6/2017");
        assertThat(day.code()).isEqualTo(2);
        assertThat(day.err()).contains("legal is 2017-06-18");
        Run gold = run("", "evaluate", "gold");
        assertThat(gold.code()).isEqualTo(2);
        assertThat(gold.err()).contains("rawi code TEXTS --out claims.jsonl");
        assertThat(format.out()).isEmpty();
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(run("", "--version")).isEqualTo(new Run(0, "rawi " + Version.NUMBER + System.lineSeparator(), ""));
        Run help = run("", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("code", "explain", "evaluate", "diff", "gazetteer", "knowledge");
    }

    @Test
    void aPlaceIsFoundByItsName() {
        Run found = run("", "gazetteer", "find", "تدمر");
        assertThat(found.code()).isZero();
        assertThat(found.out()).contains("تدمر").contains("\tSY\t");
        Run missing = run("", "gazetteer", "find", "لا مكان كهذا");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.out()).isEmpty();
    }

    @Test
    void knowledgeIsCounted() {
        Run run = run("", "knowledge", "check");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("furniture", "frames", "sha256:");
    }

    @Test
    void aBadRowOfKnowledgeIsNamedByFileAndLine() throws IOException {
        write("lexicon/furniture.tsv", "kind\tmarks\tnote\tsource\nshare\tانسخ الرابط*\tno source\t\n");
        Run run = run("", "knowledge", "check", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("furniture.tsv:2").doesNotContain("\tat ");
    }

    @Test
    void aCodingComparedWithItselfDiffersInNothing() throws IOException {
        Path claims = folder.resolve("claims.jsonl");
        run(STRIKE, "code", "-", "--out", claims);
        Run run = run("", "diff", claims, claims);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("0 added, 0 dropped, 0 altered");
        assertThat(run("", "diff", claims, folder.resolve("none.jsonl")).code()).isEqualTo(1);
    }

    @Test
    void aTextIsExplained() throws IOException {
        Path file = write("a.txt", STRIKE);
        Run run = run("", "explain", file);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("خان شيخون").doesNotContain("\u001b");
        Run none = run("", "explain", file, "--article", "2");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("1 articles");
    }

    private static String record(String id) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + STRIKE + "\"}";
    }

    private static void huge(Path file) throws IOException {
        byte[] block = "قصف ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long written = 0; written < 200_000_000; written += block.length) {
                out.write(block);
            }
        }
    }
}
