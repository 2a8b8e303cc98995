package org.rawi.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rawi.text.Folding;

/** Which of many names are Arabic: letters of other languages in the same script, «ۆ» or «پ», give a name away. */
final class ArabicNames {
    private static final int MOST = 6;
    private static final Pattern NAME =
            Pattern.compile("[\\u0621-\\u063A\\u0640-\\u0652\\u0670\\u0671 ()/0-9\\u0660-\\u0669.\\-]+");
    private static final Pattern LETTERS = Pattern.compile("[\\u0621-\\u064A].*[\\u0621-\\u064A]");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private ArabicNames() {}

    /** Whether the name is written with the letters of Arabic alone. */
    static boolean isArabic(String name) {
        return NAME.matcher(name).matches() && LETTERS.matcher(name).find();
    }

    /** The Arabic ones among them, without brackets, those that fold to the same letters once. */
    static List<String> of(List<String> names) {
        List<String> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            String bare = BRACKETS.matcher(name)
                    .replaceAll(" ")
                    .replaceAll("\\s+", " ")
                    .strip();
            if (isArabic(bare) && seen.add(Folding.fold(bare)) && kept.size() < MOST) {
                kept.add(bare);
            }
        }
        return kept;
    }
}
