package org.rawi.knowledge.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.knowledge.KnowledgeException;
import org.rawi.knowledge.KnowledgeImage;
import org.rawi.knowledge.Row;

class KnowledgeLayersTest {
    private static final String PLACES = "id class names name_en lat lon radius_km within country source";

    @TempDir
    private Path folder;

    private Path lower;
    private Path upper;

    @BeforeEach
    void twoLayers() throws IOException {
        lower = folder.resolve("lower");
        upper = folder.resolve("upper");
        write(lower, "lexicon/places/one.tsv", places(place("x.a", "الطيبة", 35), place("x.b", "السخنة", 36)));
    }

    private static void write(Path layer, String path, String text) throws IOException {
        Path file = layer.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String places(String... rows) {
        return PLACES.replace(' ', '\t') + "\n" + String.join("\n", rows) + "\n";
    }

    private static String place(String id, String name, int lat) {
        return String.join("\t", id, "village", name, "", Integer.toString(lat), "38", "", "", "SY", "own knowledge");
    }

    private static List<String> cells(KnowledgeImage image) {
        return image.rows().stream().map(KnowledgeLayersTest::cells).toList();
    }

    private static String cells(Row row) {
        return row.cell("id") + " " + row.cell("lat");
    }

    @Test
    void aNewFileAddsItsRows() throws IOException {
        write(upper, "lexicon/places/two.tsv", places(place("x.c", "آرك", 34)));
        assertThat(cells(KnowledgeFolder.compile(List.of(lower, upper)))).containsExactly("x.a 35", "x.b 36", "x.c 34");
    }

    @Test
    void aRowTakesThePlaceOfTheRowOfItsIdBelow() throws IOException {
        write(upper, "lexicon/places/mended.tsv", places(place("x.a", "الطيبة", 33)));
        KnowledgeImage image = KnowledgeFolder.compile(List.of(lower, upper));
        assertThat(cells(image)).containsExactlyInAnyOrder("x.a 33", "x.b 36");
        assertThat(image.phrases())
                .allSatisfy(phrase -> assertThat(image.rows().get(phrase.row()).cell("names"))
                        .contains(phrase.words().endsWith("طيبه") ? "الطيبة" : "السخنة"));
    }

    @Test
    void aFileTakesThePlaceOfTheFileOfItsPathBelow() throws IOException {
        write(upper, "lexicon/places/one.tsv", places(place("x.d", "حميمة", 34)));
        assertThat(cells(KnowledgeFolder.compile(List.of(lower, upper)))).containsExactly("x.d 34");
    }

    @Test
    void twoRowsOfOneIdInOneLayerAreRefused() throws IOException {
        write(lower, "lexicon/places/two.tsv", places(place("x.a", "الطيبة", 33)));
        assertThatThrownBy(() -> KnowledgeFolder.compile(List.of(lower)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("lexicon/places/two.tsv:2: «x.a» stands at lexicon/places/one.tsv:2 too");
    }

    @Test
    void anArchiveGivesBackTheSameKnowledgeInTheSameBytes() throws IOException {
        KnowledgeFiles files = KnowledgeFiles.of(lower);
        byte[] archive = archive(files);
        KnowledgeFiles again = KnowledgeFiles.ofArchive(new ByteArrayInputStream(archive));
        assertThat(KnowledgeFolder.compileLayers(List.of(again)))
                .isEqualTo(KnowledgeFolder.compileLayers(List.of(files)));
        assertThat(archive(again)).isEqualTo(archive);
    }

    private static byte[] archive(KnowledgeFiles files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.archive(out);
        return out.toByteArray();
    }

    @Test
    void aByteOrderMarkOfASpreadsheetIsNoPartOfTheFirstColumn() throws IOException {
        write(
                upper,
                "lexicon/places/sheet.tsv",
                "\uFEFF" + places(place("x.c", "آرك", 34)).replace("\n", "\r\n"));
        assertThat(cells(KnowledgeFolder.compile(List.of(upper)))).containsExactly("x.c 34");
    }

    @Test
    void aFileWhereNoneIsReadIsNamedWithWhatIsLegal() throws IOException {
        write(upper, "places.tsv", places(place("x.c", "آرك", 34)));
        assertThatThrownBy(() -> KnowledgeFiles.of(upper))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("places.tsv:1")
                .hasMessageContaining("lexicon/TABLE.tsv");
    }

    @Test
    void aFolderWithoutKnowledgeIsRefused() throws IOException {
        write(upper, "README.md", "nothing");
        assertThatThrownBy(() -> KnowledgeFiles.of(upper)).hasMessageContaining("holds no file of knowledge");
    }

    @Test
    void aFileInAnotherEncodingIsNamed() throws IOException {
        Files.createDirectories(upper.resolve("lexicon"));
        Files.write(upper.resolve("lexicon/places.tsv"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> KnowledgeFiles.of(upper))
                .hasMessageContaining("lexicon/places.tsv:1: it is not UTF-8");
    }
}
