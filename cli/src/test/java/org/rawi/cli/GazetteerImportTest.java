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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places of other gazetteers become known to every run. The rows are invented, the layouts those of the real files. */
class GazetteerImportTest {
    private static final String OWN = "rawi.knowledge";
    private static final String TEXT = "قصف الطيران الحربي أمس قرية خربة زنبور الوسطى.";

    @TempDir
    private Path folder;

    private Path own;

    @BeforeEach
    void anOwnFolderOfItsOwn() {
        own = folder.resolve("own");
        System.setProperty(OWN, own.toString());
    }

    @AfterEach
    void noOwnFolder() {
        System.clearProperty(OWN);
    }

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

    /** A row of a dump; the columns that no one reads stand empty or as GeoNames fills them. */
    private static String row(int id, String name, String others, double lat, double lon, String code, String adm1) {
        return String.join(
                "\t",
                String.valueOf(id),
                name,
                name,
                others,
                String.valueOf(lat),
                String.valueOf(lon),
                code.substring(0, 1),
                code.substring(2),
                "IQ",
                "",
                adm1,
                "",
                "",
                "",
                "0",
                "",
                "204",
                "Asia/Baghdad",
                "2019-02-27");
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private Path dump() throws IOException {
        return write(
                "IQ.txt",
                row(990000001, "Kharbat Zanbur", "Kharbat Zanbur,زەنبور", 36.1, 42.2, "P.PPL", "15"),
                row(990000002, "Hajar", "الحجر,Hajar", 36.2, 42.3, "P.PPL", "15"),
                row(990000003, "Nameless", "", 36.3, 42.4, "P.PPL", "15"),
                row(990000004, "A Hotel", "فندق", 36.3, 42.4, "S.HTL", "15"),
                row(990000005, "Ninawa", "محافظة نينوى", 36.0, 42.5, "A.ADM1", "15"),
                row(99072, "Mosul", "الموصل", 36.335, 43.1189, "P.PPLA", "15"),
                row(990000006, "Al Mawsil", "الموصل", 36.34, 43.13, "P.PPL", "15"),
                "990000007\tcut short");
    }

    private Path names() throws IOException {
        return write(
                "alternateNamesV2.txt",
                "1\t990000001\tar\tخربة زنبور\t\t\t\t\t\t",
                "2\t990000001\tar\tخربة زنبور الوسطى\t1\t\t\t\t\t",
                "3\t990000001\ten\tKharbat Zanbur\t\t\t\t\t\t",
                "4\t990000001\tar\tزنبور القديمة\t\t\t\t1\t\t",
                "5\t1\tar\tغير هذا البلد\t\t\t\t\t\t");
    }

    @Test
    void aVillageOfADumpIsCodedByTheNextRunWithNoOtherStep() throws IOException {
        assertThat(run(TEXT, "code", "-", "--format", "jsonl").out()).doesNotContain("gn.990000001");
        Run imported = run("", "gazetteer", "import", dump(), names());
        assertThat(imported.out())
                .contains("read             8  rows of alternateNamesV2.txt, IQ.txt")
                .contains("new              2  places")
                .contains("without an Arabic name (P.PPL 1)")
                .contains("of a sort that is not taken in (S.HTL 1)")
                .contains("geonames-iq.tsv");
        Run coded = run(TEXT, "code", "-", "--format", "jsonl");
        assertThat(coded.out()).contains("\"id\":\"gn.990000001\"").contains("\"name\":\"خربة زنبور الوسطى\"");
        assertThat(coded.err()).contains(own.toString()).contains("--no-own leaves it out");
        assertThat(run(TEXT, "code", "-", "--format", "jsonl", "--no-own").out())
                .doesNotContain("gn.990000001");
        assertThat(run("", "knowledge", "check").out()).contains("lexicon/places/geonames-iq.tsv      2  new file");
    }

    @Test
    void theStampOfAClaimTellsWhetherTheOwnFolderLayOverWhatComesWithRawi() throws IOException {
        String before = checksum(run(TEXT, "code", "-", "--format", "jsonl").out());
        run("", "gazetteer", "import", dump(), names());
        assertThat(checksum(run(TEXT, "code", "-", "--format", "jsonl").out())).isNotEqualTo(before);
        assertThat(checksum(
                        run(TEXT, "code", "-", "--format", "jsonl", "--no-own").out()))
                .isEqualTo(before);
    }

    private static String checksum(String lines) {
        return lines.substring(lines.indexOf("sha256:"), lines.indexOf("sha256:") + 71);
    }

    @Test
    void aPlaceThatIsKnownIsJoinedAndABadLineIsNamed() throws IOException {
        Run imported = run("", "gazetteer", "import", dump(), names());
        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.err()).contains("bad: IQ.txt:8: 2 columns; a dump of GeoNames has 19, with tabs between");
        assertThat(imported.out()).contains("joined           3  to places that are known already");
        assertThat(own.resolve("lexicon/places/geonames-iq.tsv"))
                .content()
                .doesNotContain("الموصل")
                .contains("GeoNames 990000001, CC BY 4.0");
    }

    @Test
    void aNameThatIsAWordIsTakenInBehindItsClassWordOnly() throws IOException {
        run("", "gazetteer", "import", dump());
        assertThat(own.resolve("lexicon/places/geonames-iq.tsv"))
                .content()
                .contains("\tقرية الحجر | بلدة الحجر\t")
                .doesNotContain("زەنبور");
    }

    @Test
    void anImportDoneAgainGivesTheSameFile() throws IOException {
        run("", "gazetteer", "import", dump(), names());
        String first = Files.readString(own.resolve("lexicon/places/geonames-iq.tsv"));
        run("", "gazetteer", "import", dump(), names());
        assertThat(own.resolve("lexicon/places/geonames-iq.tsv")).content().isEqualTo(first);
    }

    @Test
    void aTableOfPcodesIsUnderstoodByItsHeadAndItsLetters() throws IOException {
        Path table = write(
                "irq_pplp.csv",
                "ADM1_EN,adm1_name1,ADM1_PCODE,ADM3_EN,ADM3_AR,ADM3_PCODE,NAME_EN,NAME_AR,PCODE,LATITUDE,LONGITUDE",
                "Somewhere,ولاية الغصون,IQX9,Inner,ناحية الغصين,IQX9Q1,\"Kharbat Zanbur, Middle\",خربة زنبور الوسطى,IQP1,36.1,42.2",
                "Somewhere,ولاية الغصون,IQX9,Inner,ناحية الغصين,IQX9Q1,Kharbat Zanbur North,خربة زنبور الشمالية,IQP2,36.2,42.3",
                "Somewhere,ولاية الغصون,IQX9,Inner,ناحية الغصين,IQX9Q1,Bad,خربة البعيد,IQP3,336.2,42.3");
        Run imported = run("", "gazetteer", "import", table);
        assertThat(imported.err())
                .contains("level 1: ADM1_PCODE, Arabic adm1_name1, Latin ADM1_EN")
                .contains("places: PCODE, Arabic NAME_AR, Latin NAME_EN; coordinates: LATITUDE, LONGITUDE")
                .contains("bad: irq_pplp.csv:4: latitude and longitude are «336.2», «42.3»");
        assertThat(imported.out()).contains("new              4  places");
        assertThat(own.resolve("lexicon/places/ocha-iq.tsv"))
                .content()
                .contains(
                        "iq.IQP1\tvillage\tخربة زنبور الوسطى\tKharbat Zanbur, Middle\t36.1\t42.2\t1\tiq.IQX9Q1 iq.IQX9\tIQ")
                .contains("iq.IQX9\tgovernorate\tولاية الغصون\tSomewhere\t36.15\t42.25\t60\tcountry.IQ");
    }

    @Test
    void aWorkbookIsReadSheetBySheet() throws IOException {
        Path workbook = folder.resolve("irq_admin.xlsx");
        try (OutputStream file = Files.newOutputStream(workbook);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            entry(zip, "xl/workbook.xml", "<workbook/>");
            entry(zip, "xl/sharedStrings.xml", """
                    <sst><si><t>ADM4_PCODE</t></si><si><t>ADM4_AR</t></si><si><t>ADM4_EN</t></si><si><t>ADM1_PCODE</t></si>
                    <si><r><t>خربة زنبور </t></r><r><t>الوسطى</t></r></si></sst>""");
            entry(zip, "xl/worksheets/sheet1.xml", """
                    <worksheet><sheetData>
                    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>
                    <c r="D1" t="s"><v>3</v></c><c r="E1" t="inlineStr"><is><t>lat</t></is></c>
                    <c r="F1" t="inlineStr"><is><t>lon</t></is></c></row>
                    <row r="2"><c r="A2" t="str"><v>IQP1</v></c><c r="B2" t="s"><v>4</v></c><c r="D2" t="str"><v>IQX9</v></c>
                    <c r="E2"><v>36.1</v></c><c r="F2"><v>42.2</v></c></row>
                    </sheetData></worksheet>""");
        }
        assertThat(run("", "gazetteer", "import", workbook).out()).contains("new              1  places");
        assertThat(run("", "gazetteer", "find", "خربة زنبور الوسطى").out()).contains("iq.IQP1\tvillage");
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileOfAnotherSortIsRefusedWithWhatIsLegal() throws IOException {
        Run refused = run("", "gazetteer", "import", write("other.csv", "name,colour", "a,b"));
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).startsWith("rawi: nothing to import: legal are a GeoNames dump");
        assertThat(own).doesNotExist();
    }
}
