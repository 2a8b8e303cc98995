package org.rawi.reading.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.model.Document;
import org.rawi.reading.Bytes;
import org.rawi.reading.Reading;
import org.rawi.reading.Source;

class CsvTest {
    private static final String TEXT = "وصلت الحافلات إلى البلدة في ساعات الصباح الأولى من يوم الأحد.";

    @Test
    void anySeparatorIsToldByTheHeader() {
        for (String separator : List.of(",", ";", "\t", "|")) {
            String table = String.join(separator, "id", "text") + "\n" + String.join(separator, "k", TEXT) + "\n";
            assertThat(documents(table)).singleElement().satisfies(document -> {
                assertThat(document.id()).isEqualTo("k");
                assertThat(document.text()).isEqualTo(TEXT);
            });
        }
    }

    @Test
    void proseWithCommasIsNoTable() {
        for (String first : List.of(
                "text, and more of it", "المقال | الصور | الأخبار", "Beirut, 3 May, source: agencies", "عاجل, الخبر")) {
            String prose = first + "\n" + TEXT + "\n" + TEXT + "\n";
            assertThat(documents(prose)).extracting(Document::text).containsExactly(prose);
        }
    }

    @Test
    void jsonIsNoTable() {
        String lines = "{\"id\": 1, \"text\": \"" + TEXT + "\"}\n";
        assertThat(documents(lines)).extracting(Document::id).containsExactly("1");
    }

    @Test
    void theLikelierColumnIsTakenWhereTwoCouldHoldTheText() {
        List<Reading> readings = Bytes.read(("body,text\nملخص," + TEXT + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(readings.get(0)).isEqualTo(new Reading.Notice("standard input", "columns: text=text"));
        assertThat(((Reading.Text) readings.get(1)).document().text()).isEqualTo(TEXT);
    }

    @Test
    void aRowWithoutEndIsOneFailureAndIsNotHeldBeyondTheLimit() {
        String table = "id,text\n1," + TEXT + "\n2,\"" + ("ن".repeat(99) + "\n").repeat(Source.RECORD_LIMIT / 100 + 99);
        assertThat(documents(table)).extracting(Document::id).containsExactly("1");
        assertThat(Bytes.failures(table.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("from line 3 on");
    }

    @Test
    void theEncodingIsToldThoughTheHeadEndsWithinALetter() {
        String table = "id,text\n" + ("1," + TEXT + "\n").repeat(Source.HEAD / 50);
        assertThat(Bytes.read(table.getBytes(StandardCharsets.UTF_8)).stream().filter(Reading.Notice.class::isInstance))
                .hasSize(1);
    }

    @Test
    void aRowInAnotherEncodingThanTheFirstLinesFails() {
        byte[] first = ("id,text\n" + ("1," + TEXT + "\n").repeat(Source.HEAD / 50)).getBytes(StandardCharsets.UTF_8);
        byte[] last = ("2," + TEXT + "\n").getBytes(Charset.forName("windows-1256"));
        byte[] table = Arrays.copyOf(first, first.length + last.length);
        System.arraycopy(last, 0, table, first.length, last.length);
        assertThat(Bytes.failures(table)).singleElement().asString().contains("not in the encoding");
    }

    private static List<Document> documents(String text) {
        return Bytes.documents(text.getBytes(StandardCharsets.UTF_8));
    }
}
