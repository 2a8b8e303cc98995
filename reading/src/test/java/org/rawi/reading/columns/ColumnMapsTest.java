package org.rawi.reading.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.model.Document;
import org.rawi.reading.Bytes;
import org.rawi.reading.Given;
import org.rawi.reading.Reading;
import org.rawi.reading.input.Inputs;

class ColumnMapsTest {
    private static final String TABLE = """
            رقم,ملاحظات المحرر,وقت,نص الخبر
            1,أعلن المتحدث باسم الشرطة توقيف ثلاثة مهربين.,03/04/2017,عنوان قصير للخبر
            2,أغلقت المدارس أبوابها يوم الخميس.,05/04/2017,عنوان ثان
            """;

    @TempDir
    private Path folder;

    @Test
    void whatTheUserSaysGoesBeforeWhatIsGuessed() throws IOException {
        List<Reading> readings =
                read(TABLE, "text=ملاحظات المحرر,title=نص الخبر,published=3,id=,day_order=month-first");
        assertThat(readings.get(0))
                .isEqualTo(new Reading.Notice(
                        "standard input", "columns: text=ملاحظات المحرر, title=نص الخبر, published=وقت"));
        Document first = documents(readings).get(0);
        assertThat(first.text()).startsWith("أعلن المتحدث");
        assertThat(first.title()).isEqualTo("عنوان قصير للخبر");
        assertThat(first.published()).isEqualTo(LocalDate.of(2017, 3, 4));
        assertThat(first.id()).isEqualTo("-#2");
    }

    @Test
    void aColumnThatIsNotThereIsRefusedWithThoseThatAre() throws IOException {
        assertThat(read(TABLE, "text=content,published=when"))
                .singleElement()
                .extracting(reading -> ((Reading.Failure) reading).line())
                .isEqualTo("standard input: file: no column «content», «when» among «رقم», «ملاحظات المحرر», «وقت»,"
                        + " «نص الخبر»; right would be one of its columns");
    }

    @Test
    void fieldsOfJsonAreNamedAsColumnsAreAndMayStandInOneAnother() throws IOException {
        String lines = "{\"article\": {\"body\": \"وصلت القافلة إلى مشارف المدينة.\"}, \"when\": 1497774600}\n";
        Document document =
                documents(read(lines, "text=article.body,published=when")).get(0);
        assertThat(document.text()).startsWith("وصلت القافلة");
        assertThat(document.published()).isEqualTo(LocalDate.of(2017, 6, 18));
        assertThat(read(lines, "text=content"))
                .filteredOn(Reading.Failure.class::isInstance)
                .singleElement()
                .extracting(reading -> ((Reading.Failure) reading).reason())
                .asString()
                .contains("no «content» among «article», «when»");
    }

    @Test
    void whatWasTakenIsSavedAndGivesTheSameAgain() throws IOException {
        List<Reading> first = read(TABLE, "text=ملاحظات المحرر,published=وقت");
        Map<String, ColumnMap> taken = new LinkedHashMap<>();
        first.stream()
                .filter(Reading.Mapped.class::isInstance)
                .map(Reading.Mapped.class::cast)
                .forEach(mapped -> taken.put(mapped.where(), mapped.columns()));
        Path file = folder.resolve("columns.csv");
        Files.writeString(file, ColumnMaps.table(taken));
        assertThat(Files.readString(file))
                .startsWith("file,field,column")
                .contains("*,text,ملاحظات المحرر", "*,title,\r\n", "*,day_order,day-first");
        assertThat(documents(read(TABLE, "@" + file))).isEqualTo(documents(first));
    }

    @Test
    void filesThatDifferHaveMapsOfTheirOwn() throws IOException {
        ColumnMap one = ColumnMap.parse("text=a");
        ColumnMap other = ColumnMap.parse("text=b");
        Path file = folder.resolve("columns.csv");
        Files.writeString(file, "\uFEFF" + ColumnMaps.table(new LinkedHashMap<>(Map.of("x.csv", one, "y.csv", other))));
        ColumnMaps maps = ColumnMaps.parse("@" + file);
        assertThat(maps.of("x.csv").name(Column.TEXT)).contains("a");
        assertThat(maps.of("y.csv").name(Column.TEXT)).contains("b");
        assertThat(maps.of("z.csv").name(Column.TEXT)).isEmpty();
    }

    @Test
    void aFileMayBeWrittenByHand() throws IOException {
        Path file = folder.resolve("columns.csv");
        Files.writeString(file, "field;column\ntext;content\n");
        assertThat(ColumnMaps.parse("@" + file).of("any.csv").name(Column.TEXT)).contains("content");
        Files.writeString(file, "field;column\ntext;content\nwriter;author\n");
        assertThatThrownBy(() -> ColumnMaps.parse("@" + file)).hasMessage("line 3: «writer» is no field of a document");
    }

    @Test
    void aFieldThatNoDocumentHasIsRefused() {
        assertThatThrownBy(() -> ColumnMaps.parse("author=x")).hasMessage("«author» is no field of a document");
        assertThatThrownBy(() -> ColumnMaps.parse("content")).hasMessage("«content» has no «=»");
        assertThatThrownBy(() -> ColumnMaps.parse("day_order=us")).hasMessage("«us» is no order of a day");
    }

    private static List<Reading> read(String text, String setting) throws IOException {
        List<Reading> readings = new ArrayList<>();
        Given given = new Given(null, null, ColumnMaps.parse(setting));
        ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        new Inputs(List.of("-"), given, Bytes.KNOWLEDGE, bytes).forEach(readings::add);
        return readings;
    }

    private static List<Document> documents(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Text.class::isInstance)
                .map(reading -> ((Reading.Text) reading).document())
                .toList();
    }
}
