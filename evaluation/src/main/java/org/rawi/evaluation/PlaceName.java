package org.rawi.evaluation;

import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place's name with its spelling folded, «مدينة الرقة» as «رقه», so that spelling costs no one a point. */
final class PlaceName {
    private static final Pattern SIGNS = Pattern.compile("[\u064b-\u0652\u0670\u0640]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final String LETTERS = "أإآٱىةؤئگکیڤ";
    private static final String FOLDED = "اااايهويككيف";
    private static final String ARTICLE = "ال";
    private static final int LONG_ENOUGH = 4;
    private static final Set<String> CLASS_WORDS = Set.of("مدينه", "بلده", "قريه", "محافظه", "منطقه", "حي", "ناحيه");

    private PlaceName() {}

    static String fold(String name) {
        StringBuilder letters =
                new StringBuilder(SIGNS.matcher(name == null ? "" : name).replaceAll(""));
        for (int i = 0; i < letters.length(); i++) {
            int at = LETTERS.indexOf(letters.charAt(i));
            if (at >= 0) {
                letters.setCharAt(i, FOLDED.charAt(at));
            }
        }
        StringJoiner words = new StringJoiner(" ");
        Matcher matcher = WORD.matcher(letters);
        while (matcher.find()) {
            String word = withoutArticle(matcher.group());
            if (!CLASS_WORDS.contains(word)) {
                words.add(word);
            }
        }
        return words.toString();
    }

    private static String withoutArticle(String word) {
        return word.startsWith(ARTICLE) && word.codePointCount(0, word.length()) > LONG_ENOUGH
                ? word.substring(ARTICLE.length())
                : word;
    }

    /** Whether two names mean one place: the same, or the one within the other, word by word. */
    static boolean same(String one, String other) {
        String a = fold(one);
        String b = fold(other);
        return !a.isEmpty() && !b.isEmpty() && (a.equals(b) || holds(b, a) || holds(a, b));
    }

    private static boolean holds(String whole, String part) {
        return (" " + whole + " ").contains(" " + part + " ");
    }
}
