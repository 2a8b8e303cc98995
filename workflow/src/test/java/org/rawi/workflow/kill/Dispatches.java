package org.rawi.workflow.kill;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.rawi.model.Document;
import org.rawi.reading.Reading;

/** Many dispatches of a sentence or two, all different, always the same. */
final class Dispatches {
    static final int COUNT = 200;

    private static final List<String> ACTS =
            List.of("قصف الطيران الحربي", "قصفت قوات النظام بالمدفعية", "هاجم مسلحو تنظيم داعش", "استهدفت طائرة مسيرة");

    private static final List<String> PLACES = List.of(
            "بلدة حرستا في ريف دمشق", "مدينة تدمر بريف حمص", "بلدة كفرنبل في ريف إدلب", "قرية الحصن في ريف حمص");

    private Dispatches() {}

    static void forEach(Consumer<Reading> to) {
        for (int i = 0; i < COUNT; i++) {
            String text = ACTS.get(i % ACTS.size()) + " أمس " + PLACES.get(i / ACTS.size() % PLACES.size())
                    + "، ما أدى إلى مقتل " + (i + 3) + " مدنيين.";
            String id = "d" + i;
            LocalDate day = LocalDate.of(2018, 1, 1).plusDays(i);
            to.accept(new Reading.Text(id, new Document(id, hash(id), text, null, "sana", day, null)));
        }
    }

    private static String hash(String id) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
