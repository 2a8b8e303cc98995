package org.rawi.workflow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.rawi.model.Document;
import org.rawi.reading.Reading;

/** Dispatches made up for the tests, one sentence or two each. */
final class Texts {
    static final String STRIKE = "قصف الطيران الحربي بلدة حرستا في ريف دمشق أمس، ما أدى إلى مقتل خمسة مدنيين.";
    static final String SAME_STRIKE = "قال ناشطون إن الطيران الحربي قصف أمس بلدة حرستا في ريف دمشق وقتل خمسة مدنيين.";
    static final String CLASH = "اندلعت اشتباكات بين الجيش ومسلحي تنظيم داعش في مدينة تدمر بريف حمص اليوم.";

    static final String HOSPITAL = "قصفت المدفعية مشفى في بلدة الدرباسية بريف الحسكة أمس.";

    private Texts() {}

    static Reading.Text text(String id, String outlet, String text) {
        Document document = new Document(id, hash(id + text), text, null, outlet, LocalDate.of(2018, 3, 2), null);
        return new Reading.Text(id, document);
    }

    static Consumer<Consumer<Reading>> readings(Reading... readings) {
        return List.of(readings)::forEach;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
