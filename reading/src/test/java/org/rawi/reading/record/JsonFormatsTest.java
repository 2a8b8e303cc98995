package org.rawi.reading.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.model.Document;
import org.rawi.reading.Bytes;
import org.rawi.reading.Source;

class JsonFormatsTest {
    private static final String TEXT = "وصلت الحافلات إلى البلدة في ساعات الصباح الأولى من يوم الأحد.";

    @Test
    void anExportIsKnownThoughItsHeadIsFullBeforeTheFirstMessageEnds() {
        String export =
                "{\"name\": \"قناة النهر\", \"type\": \"public_channel\", \"messages\": [{\"id\": 1, \"date\": \"2018-01-02T03:04:05\","
                        + " \"text\": \"" + (TEXT + " ").repeat(Source.HEAD / 50) + "\"}]}";
        assertThat(documents(export)).extracting(Document::outlet).containsExactly("قناة النهر");
    }

    @Test
    void aByteOrderMarkHidesNoFormat() {
        assertThat(documents("\uFEFF{\"name\": \"ق\", \"messages\": [{\"id\": 1, \"date\": \"\", \"text\": \"" + TEXT
                        + "\"}]}"))
                .hasSize(1);
        assertThat(documents("\uFEFF[{\"text\": \"" + TEXT + "\"}]")).hasSize(1);
    }

    @Test
    void jsonLinesStayJsonLinesWhateverTheirFieldsAreCalled() {
        String lines = "{\"text\": \"" + TEXT + "\", \"messages\": [{\"date\": 1}]}\n{\"text\": \"" + TEXT + "\"}\n";
        assertThat(documents(lines)).extracting(Document::id).containsExactly("-#1", "-#2");
    }

    @Test
    void aRecordOverTheLimitFailsAndTheNextIsRead() {
        String many = "\"" + "ن".repeat(1000) + "\",";
        String array = "[{\"text\": \"" + TEXT + "\"}, {\"text\": \"x\", \"more\": ["
                + many.repeat(Source.RECORD_LIMIT / 2000 + 10) + "1]}, {\"text\": \"" + TEXT + "\"}]";
        byte[] bytes = array.getBytes(StandardCharsets.UTF_8);
        assertThat(Bytes.failures(bytes)).singleElement().asString().contains("over 16 MiB");
        assertThat(documents(array)).extracting(Document::id).containsExactly("-#1", "-#3");
    }

    private static List<Document> documents(String text) {
        return Bytes.documents(text.getBytes(StandardCharsets.UTF_8));
    }
}
