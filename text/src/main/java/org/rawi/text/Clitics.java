package org.rawi.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways to read the small words that Arabic writes onto the next one: «وبالرقة» as «و» + «بـ» + «الرقة».
 *
 * <p>Nothing is decided here: every reading is given, the whole word first, and the lexicon decides. Stateless and
 * thread-safe.
 */
public final class Clitics {
    private Clitics() {}

    /**
     * One way to read a word.
     *
     * @param stem what is left, with its article («الرقه»)
     * @param start how many folded units stand before the stem
     * @param and «و» or «ف» before it
     * @param preposition 'ب', 'ل' or 'ك' before it, or 0
     * @param future «س» before a verb
     */
    public record Reading(String stem, int start, boolean and, char preposition, boolean future) {
        public boolean isWhole() {
            return start == 0;
        }
    }

    /** Every reading of a folded word, the whole first. */
    public static List<Reading> readings(String folded) {
        List<Reading> readings = new ArrayList<>(6);
        readings.add(new Reading(folded, 0, false, (char) 0, false));
        prepositions(readings, folded, 0, false);
        if (folded.length() > 2 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف')) {
            readings.add(new Reading(folded.substring(1), 1, true, (char) 0, false));
            prepositions(readings, folded.substring(1), 1, true);
        }
        return readings;
    }

    private static void prepositions(List<Reading> readings, String rest, int start, boolean and) {
        if (rest.length() < 3) {
            return;
        }
        char first = rest.charAt(0);
        if (first == 'ل' && rest.charAt(1) == 'ل') {
            readings.add(new Reading("ال" + rest.substring(2), start + 1, and, 'ل', false));
            readings.add(new Reading("ا" + rest.substring(1), start + 1, and, 'ل', false));
        } else if (first == 'ب' || first == 'ل' || first == 'ك') {
            readings.add(new Reading(rest.substring(1), start + 1, and, first, false));
        } else if (first == 'س') {
            readings.add(new Reading(rest.substring(1), start + 1, and, (char) 0, true));
        }
    }

    /** The pronouns that can close a word, longest first. */
    public static final List<String> PRONOUNS = List.of("هما", "هم", "هن", "ها", "نا", "ه");

    /** The stem without a closing pronoun, «استهدفته» as «استهدفت»; null where it closes with none. */
    public static String withoutPronoun(String stem) {
        return withoutPronoun(stem, 3);
    }

    /** The same of a doubled verb, of which two letters are left, «شنه» as «شن»; null for any longer stem. */
    public static String doubledWithoutPronoun(String stem) {
        String bare = withoutPronoun(stem, 2);
        return bare != null && bare.length() == 2 ? bare : null;
    }

    private static String withoutPronoun(String stem, int least) {
        for (String pronoun : PRONOUNS) {
            if (stem.length() >= pronoun.length() + least && stem.endsWith(pronoun)) {
                return stem.substring(0, stem.length() - pronoun.length());
            }
        }
        return null;
    }
}
