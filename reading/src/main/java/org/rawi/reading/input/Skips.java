package org.rawi.reading.input;

import java.util.Optional;
import org.rawi.model.Document;

/** Documents that are not for coding: «Syrian army retakes Palmyra» is not Arabic. */
public final class Skips {
    private static final double ARABIC = 0.3;

    private Skips() {}

    /** Why {@code document} is passed over, or empty where it is to be coded. */
    public static Optional<String> reason(Document document) {
        String title = document.title() == null ? "" : document.title();
        return arabicShare(title + "\n" + document.text()) < ARABIC ? Optional.of("not Arabic") : Optional.empty();
    }

    /** The share of letters in the Arabic script, 0 where there are none. */
    static double arabicShare(String text) {
        long arabic = 0;
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                arabic += isArabic(c) ? 1 : 0;
            }
        }
        return letters == 0 ? 0 : (double) arabic / letters;
    }

    static boolean isArabic(char c) {
        return c >= 0x600 && c <= 0x6FF || c >= 0x750 && c <= 0x77F || c >= 0xFB50 && c < 0xFEFF;
    }
}
