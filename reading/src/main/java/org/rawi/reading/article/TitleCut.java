package org.rawi.reading.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page title ends and the site's name begins: «قتلى وجرحى بقصف على إدلب - أنباء سوريا» is cut before the dash, and a title
 * that a page repeats is cut where it begins again.
 */
final class TitleCut {
    private static final Pattern SEPARATOR = Pattern.compile("(?<!\\s)(?:\\s+[-–—|]\\s+|\\s*\\|\\s*)");
    private static final int REPEATED = 15;
    private static final int LONGEST_NAME = 45;
    private static final int NAME_WORDS = 6;

    private final Marks marks;

    TitleCut(Marks marks) {
        this.marks = marks;
    }

    /** How many units of {@code title} are the headline itself. */
    int of(String title) {
        int once = once(title);
        int cut = once;
        Matcher matcher = SEPARATOR.matcher(title).region(0, once);
        while (matcher.find()) {
            String rest = title.substring(matcher.end(), once);
            if (isSiteName(rest)
                    || once < title.length() && rest.length() <= LONGEST_NAME && matcher.start() > rest.length()) {
                cut = matcher.start();
                break;
            }
        }
        return cut == 0 ? title.length() : cut;
    }

    /** The end of the first telling of a title that is told again and again. */
    private static int once(String title) {
        if (title.length() < 2 * REPEATED) {
            return title.length();
        }
        int again = title.indexOf(title.substring(0, REPEATED), REPEATED);
        return again < 0
                ? title.length()
                : title.substring(0, again).stripTrailing().length();
    }

    private boolean isSiteName(String rest) {
        String folded = Line.fold(rest);
        String[] words = folded.split(" ");
        boolean latin = !folded.isEmpty() && folded.chars().noneMatch(c -> c >= 0x621 && c <= 0x6D3);
        boolean named = false;
        for (String word : words) {
            named |= marks.lists("site", word);
        }
        return rest.length() <= LONGEST_NAME && words.length <= NAME_WORDS && (latin && words.length <= 4 || named);
    }
}
