package org.rawi.reading;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.text.Folding;

/**
 * The two single-byte encodings of old Arabic files, told apart by their commonest words: «في» and words with «ال» come out
 * of the right one only.
 */
final class LegacyCharset {
    private static final List<String> NAMES = List.of("windows-1256", "ISO-8859-6");
    private static final Set<String> COMMON =
            Set.of("في", "من", "علي", "الي", "ان", "عن", "مع", "هذا", "قال", "كان", "لم", "لا");

    /** Less of the words than this is noise. */
    private static final double PLAUSIBLE = 0.12;

    private LegacyCharset() {}

    /** The likelier encoding of {@code bytes}, or empty where neither gives Arabic. */
    static Optional<Charset> find(byte[] bytes) {
        Charset best = null;
        double bestShare = PLAUSIBLE;
        for (String name : NAMES) {
            Charset charset = Charset.forName(name);
            String text = new String(bytes, charset);
            double share = commonShare(text);
            if (share > bestShare && !hasControls(text)) {
                best = charset;
                bestShare = share;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double commonShare(String text) {
        int words = 0;
        int common = 0;
        for (String word : Folding.fold(text).split("[^\\p{L}]+")) {
            if (!word.isEmpty()) {
                words++;
                common += word.length() > 3 && word.startsWith("ال") || COMMON.contains(word) ? 1 : 0;
            }
        }
        return words == 0 ? 0 : (double) common / words;
    }

    private static boolean hasControls(String text) {
        return text.chars()
                .anyMatch(c -> c == '\uFFFD' || Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x1A);
    }
}
