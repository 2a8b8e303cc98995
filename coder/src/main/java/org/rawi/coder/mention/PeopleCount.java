package org.rawi.coder.mention;

import java.util.List;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Row;
import org.rawi.text.Clitics;
import org.rawi.text.Folding;

/** How many a noun for people says by its own form: «قتيلان» two, «الطفل» one, «قتلى» no number. */
final class PeopleCount {
    /** What a noun says that gives no number. */
    static final int MANY = 0;

    private final Readings readings;

    PeopleCount(Readings readings) {
        this.readings = readings;
    }

    /** One, two, or {@link #MANY}. */
    int of(Match people, int at) {
        Row row = people.entry().row();
        int told = told(row);
        if (told >= 0) {
            return told;
        }
        return people.end() - at > 1 ? ofPhrase(at, people.end()) : ofWord(people, row, at);
    }

    /** What the table says of nouns whose form does not tell: «قناص» is one, «جثث» are many. */
    private static int told(Row row) {
        return switch (row.cell("number")) {
            case "one" -> 1;
            case "two" -> 2;
            case "many" -> MANY;
            default -> -1;
        };
    }

    private int ofWord(Match people, Row row, int at) {
        String word = bare(people);
        List<String> forms = row.variants("phrases").stream().map(Folding::fold).toList();
        if (word.endsWith("تان") || word.endsWith("تين")) {
            return 2;
        }
        String stem = word.length() > 4 ? word.substring(0, word.length() - 2) : word;
        boolean dual = word.endsWith("ان") || word.endsWith("ين");
        if (dual && forms.contains(stem) && (word.endsWith("ان") || !forms.contains(stem + "ون"))) {
            return 2;
        }
        boolean many =
                isPlural(word) || readings.text(readings.sentence().token(at)).endsWith("ى");
        return many ? MANY : 1;
    }

    /** The word without its article and its pronoun: «الطفل», «سائقها». */
    private static String bare(Match people) {
        String word = people.reading().stem();
        String shorter = people.pronoun() ? Clitics.withoutPronoun(word) : null;
        word = shorter == null ? word : shorter;
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }

    /** «ضابط صف» is 1, «عسكريين اثنين» is 2, «قتلى وجرحى» has no number. */
    private int ofPhrase(int first, int end) {
        String closing = readings.sentence().token(end - 1).folded();
        if (closing.equals("اثنين") || closing.equals("اثنان")) {
            return 2;
        }
        String opening = readings.sentence().token(first).folded();
        boolean joined = closing.startsWith("و")
                || readings.text(readings.sentence().token(first)).endsWith("ى");
        boolean many = joined || isPlural(opening) || opening.startsWith("ال") || opening.startsWith("و");
        return many ? MANY : 1;
    }

    /** Sound plurals by their ending, broken ones by their pattern: أفعال, فعلاء, فعال, فعول, فعالل. */
    private static boolean isPlural(String word) {
        boolean sound = word.endsWith("ين") || word.endsWith("ون") || word.endsWith("ات") || word.endsWith("ان");
        boolean inner = word.length() > 3 && word.charAt(2) == 'ا' && !word.startsWith("م") && !word.endsWith("ي");
        boolean opening = word.startsWith("ا") && word.length() > 4 && word.charAt(3) == 'ا';
        boolean deep = word.length() == 4 && word.charAt(2) == 'و' && !word.startsWith("م");
        return sound || inner || opening || deep || word.endsWith("اء");
    }
}
