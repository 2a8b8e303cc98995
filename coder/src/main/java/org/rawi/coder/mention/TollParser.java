package org.rawi.coder.mention;

import java.util.List;
import java.util.Optional;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.text.Folding;

/** Numbers of people and what befell them: «ما لا يقل عن 48 شخصاً», «عشرات القتلى», «قتيلان», «قتلى وجرحى». */
final class TollParser {
    private final Readings readings;
    private final NumberParser numbers;

    TollParser(Readings readings, NumberParser numbers) {
        this.readings = readings;
        this.numbers = numbers;
    }

    /** A toll read and where it ends. */
    record Found(TollValue value, int end) {}

    Optional<Found> at(int first) {
        Optional<Match> bound = bound(first);
        int at = bound.map(Match::end).orElse(first);
        Optional<NumberParser.Found> number = numbers.at(at);
        if (bound.isPresent() && number.isEmpty()) {
            return Optional.empty();
        }
        at = number.map(NumberParser.Found::end).orElse(at);
        int afterOf = number.isPresent() && isOf(at) ? at + 1 : at;
        Optional<Match> people = people(afterOf);
        if (number.isEmpty() && (people.isEmpty() || isEvent(afterOf, people.get()))) {
            return Optional.empty();
        }
        int end = people.map(Match::end).orElse(at);
        if (people.isEmpty() && countsSomethingElse(end)) {
            return Optional.empty();
        }
        Optional<Match> closing = bound(end);
        if (closing.isPresent() && number.isPresent() && isClosing(closing.get())) {
            end = closing.get().end();
            bound = closing;
        }
        if (number.isEmpty()) {
            Optional<NumberParser.Found> behind = trailing(end);
            end = behind.map(NumberParser.Found::end).orElse(end);
            number = behind;
        }
        TollValue value = value(
                number, people, bound.map(m -> m.entry().row().cell("note")).orElse(""), afterOf);
        return Optional.of(new Found(value, end));
    }

    private TollValue value(Optional<NumberParser.Found> number, Optional<Match> people, String bound, int peopleAt) {
        String group = people.map(m -> m.entry().row().cell("group")).orElse("");
        String effect = people.map(m -> m.entry().row().cell("effect"))
                .filter(e -> !e.equals("-"))
                .orElse(null);
        Integer min;
        Integer max;
        boolean bare = false;
        boolean about = bound.equals("about");
        if (number.isPresent()) {
            min = number.get().value();
            max = number.get().vague() || bound.equals("at_least") ? null : min;
            if (bound.equals("at_most")) {
                max = min;
                min = null;
            }
        } else {
            int count = countOf(people.orElseThrow(), peopleAt);
            bare = count == 0;
            min = bare ? 1 : count;
            max = bare ? null : count;
        }
        return new TollValue(effect, group, min, max, about, bare, null, people.isPresent());
    }

    /** «تسع مدن», «41 ضربة»: a noun that is no people follows the number. */
    private boolean countsSomethingElse(int at) {
        if (at >= readings.size() || !readings.sentence().token(at).isWord()) {
            return false;
        }
        String word = readings.sentence().token(at).folded();
        boolean free = word.startsWith("و") || word.startsWith("ب") || word.startsWith("ال") || word.startsWith("من");
        boolean function = readings.at(at).stream()
                .anyMatch(m -> m.entry().table() == Table.GRAMMAR
                        || m.entry().tag().equals("past")
                        || m.entry().tag().equals("present"));
        return !free && !function;
    }

    /** «عسكريين اثنين»: the number behind the noun. */
    private Optional<NumberParser.Found> trailing(int at) {
        return numbers.at(at).filter(n -> !readings.sentence().token(at).isNumber() && n.value() <= 2);
    }

    /** «إصابة» and «مقتل» tell what happened; they count nobody. */
    private boolean isEvent(int at, Match people) {
        return readings.at(at).stream()
                .anyMatch(m -> m.entry().table() == Table.VERBS
                        && m.end() == people.end()
                        && !m.pronoun()
                        && !m.entry().tag().endsWith("ive"));
    }

    /** «قتيلان» is 2, «طفل» is 1, «قتلى» has no number and is 0 here. */
    private int countOf(Match people, int at) {
        String word = people.reading().stem();
        if (word.startsWith("ال")) {
            return 0;
        }
        if (people.end() - at > 1) {
            return ofPhrase(at, people.end());
        }
        Row row = people.entry().row();
        List<String> forms = row.variants("phrases").stream().map(Folding::fold).toList();
        String printed = readings.text(readings.sentence().token(at));
        if (word.endsWith("تان") || word.endsWith("تين")) {
            return 2;
        }
        String stem = word.length() > 4 ? word.substring(0, word.length() - 2) : word;
        boolean dual = word.endsWith("ان") || word.endsWith("ين");
        if (dual && forms.contains(stem) && (word.endsWith("ان") || !forms.contains(stem + "ون"))) {
            return 2;
        }
        return isPlural(word) || printed.endsWith("ى") || people.pronoun() ? 0 : 1;
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
        return joined || isPlural(opening) || opening.startsWith("ال") || opening.startsWith("و") ? 0 : 1;
    }

    /** Sound plurals by their ending, broken ones by their pattern: أفعال, فعلاء, فعال, فعول, فعالل. */
    private static boolean isPlural(String word) {
        boolean sound = word.endsWith("ين") || word.endsWith("ون") || word.endsWith("ات") || word.endsWith("ان");
        boolean inner = word.length() > 3 && word.charAt(2) == 'ا' && !word.startsWith("م") && !word.endsWith("ي");
        boolean opening = word.startsWith("ا") && word.length() > 4 && word.charAt(3) == 'ا';
        boolean deep = word.length() == 4 && word.charAt(2) == 'و' && !word.startsWith("م");
        return sound || inner || opening || deep || word.endsWith("اء");
    }

    private Optional<Match> people(int at) {
        return readings.longest(at, Table.PEOPLE).filter(m -> m.reading().preposition() != 'ك');
    }

    private boolean isOf(int at) {
        return at < readings.size() && readings.sentence().token(at).folded().equals("من");
    }

    private Optional<Match> bound(int at) {
        return readings.longest(
                at,
                m -> m.entry().table() == Table.GRAMMAR
                        && m.entry().row().cell("function").equals("number.bound"));
    }

    private static boolean isClosing(Match match) {
        return !match.entry().row().cell("note").isEmpty();
    }
}
