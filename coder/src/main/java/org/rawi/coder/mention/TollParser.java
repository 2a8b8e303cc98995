package org.rawi.coder.mention;

import java.util.List;
import java.util.Optional;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Table;

/** Numbers of people and what befell them: «ما لا يقل عن 48 شخصاً», «عشرات القتلى», «قتيلان», «قتلى وجرحى». */
final class TollParser {
    private static final List<String> AGREEING = List.of("ان", "ين", "ون", "ات", "ا");

    /** The endings of the plural and of the counted singular of an adjective of country. */
    private static final List<String> NATIONALS = List.of("يين", "يون", "يا");

    private final Readings readings;
    private final NumberParser numbers;
    private final NumberRange ranges;
    private final PeopleCount counts;

    TollParser(Readings readings, NumberParser numbers) {
        this.readings = readings;
        this.numbers = numbers;
        ranges = new NumberRange(readings, numbers);
        counts = new PeopleCount(readings);
    }

    /**
     * A toll read.
     *
     * @param value what it says
     * @param end one past its last token
     * @param numbered whether more than the form of one noun gives the number
     */
    record Found(TollValue value, int end, boolean numbered) {}

    Optional<Found> at(int first) {
        Optional<NumberRange.Found> number = ranges.at(first);
        if (number.isEmpty()) {
            return ranges.opensWithBound(first)
                    ? Optional.empty()
                    : oneOf(first).or(() -> unnumbered(first));
        }
        return numbered(number.get());
    }

    private Optional<Found> numbered(NumberRange.Found number) {
        int at = number.end();
        Integer whole = null;
        if (isOf(at)) {
            Optional<NumberParser.Found> all =
                    numbers.at(at + 1).filter(n -> number.min() != null && !n.vague() && n.value() > number.min());
            whole = all.map(NumberParser.Found::value).orElse(null);
            at = all.map(NumberParser.Found::end).orElse(at);
        }
        int afterOf = pastQuote(isOf(at) ? at + 1 : at);
        Optional<Match> people = people(afterOf);
        boolean nationals = people.isEmpty() && isNationality(afterOf);
        int end = nationals ? afterOf + 1 : people.map(this::attributes).orElse(at);
        boolean adjective = Integer.valueOf(1).equals(number.max())
                && ranges.closed(number, end).end() == end;
        boolean thing = countsSomethingElse(end) || isCountedThing(number, end);
        if (people.isEmpty() && !nationals && (adjective || thing)) {
            return Optional.empty();
        }
        Optional<Match> fate = people.isPresent() ? fate(end) : Optional.empty();
        end = fate.map(Match::end).orElse(end);
        NumberRange.Found closed = ranges.closed(number, end);
        TollValue value = new TollValue(
                fate.or(() -> people).map(TollParser::effect).orElse(null),
                people.map(this::group).orElse(nationals ? "persons" : ""),
                closed.min(),
                closed.max(),
                closed.about(),
                false,
                whole,
                people.isPresent() || nationals);
        return Optional.of(new Found(value, closed.end(), true));
    }

    /** «15 مدنياً بين قتيل وجريح»: what befell them, some this and some that. */
    private Optional<Match> fate(int at) {
        boolean between = readings.longest(
                        at,
                        m -> m.entry().table() == Table.GRAMMAR
                                && m.entry().row().cell("function").equals("prep.between"))
                .isPresent();
        return between ? people(at).filter(m -> effect(m) != null && m.end() - at > 2) : Optional.empty();
    }

    /** «ستة إيرانيين», «عشرون باكستانياً»: the people of a country, told by the adjective alone. */
    private boolean isNationality(int at) {
        return readings.longest(
                        at,
                        m -> m.entry().table() == Table.COUNTRIES
                                && m.entry().tag().equals("adjectives")
                                && m.reading().isWhole()
                                && m.end() == at + 1)
                .filter(m -> NATIONALS.stream().anyMatch(e -> m.reading().stem().endsWith(e)))
                .isPresent();
    }

    /** «أحد عناصر», «إحدى المدنيات». */
    private Optional<Found> oneOf(int first) {
        Optional<Match> one = readings.longest(
                first,
                m -> m.entry().table() == Table.GRAMMAR
                        && m.entry().row().cell("function").equals("number.one_of"));
        return one.flatMap(o -> people(o.end()))
                .map(p ->
                        new Found(new TollValue(effect(p), group(p), 1, 1, false, false, null, true), p.end(), false));
    }

    private Optional<Found> unnumbered(int first) {
        Optional<Match> people = people(first).filter(p -> !isEvent(first, p));
        if (people.isEmpty()) {
            return Optional.empty();
        }
        int end = attributes(people.get());
        if (people.get().entry().row().cell("group").equals("others") && countsSomethingElse(end)) {
            return Optional.empty();
        }
        Optional<NumberParser.Found> behind = trailing(people.get(), end).or(() -> definite(people.get(), end));
        int count = behind.map(NumberParser.Found::value).orElseGet(() -> counts.of(people.get(), first));
        boolean bare = count == PeopleCount.MANY;
        int last = behind.map(NumberParser.Found::end).orElse(end);
        NumberRange.Found closed = ranges.closed(
                new NumberRange.Found(bare ? 1 : count, bare ? null : (Integer) count, false, last), last);
        TollValue value = new TollValue(
                effect(people.get()),
                group(people.get()),
                closed.min(),
                closed.max(),
                closed.about(),
                bare,
                null,
                true);
        boolean phrase = people.get().end() - first > 1 || behind.isPresent();
        return Optional.of(new Found(value, closed.end(), phrase));
    }

    /** «33 "إرهابياً"»: the outlet sets the word in quotation marks, and the number counts it all the same. */
    private int pastQuote(int at) {
        boolean quote = at < readings.size()
                && "\"«“".contains(readings.sentence().token(at).folded());
        return quote && people(at + 1).isPresent() ? at + 1 : at;
    }

    private static String effect(Match people) {
        String effect = people.entry().row().cell("effect");
        return effect.equals("-") ? null : effect;
    }

    /** «شخصان مدنيان» are civilians: of two nouns side by side the second says who the first are. */
    private String group(Match people) {
        String own = plain(people.entry().row().cell("group"));
        String second =
                attribute(people).map(m -> plain(m.entry().row().cell("group"))).orElse("persons");
        return own.equals("persons") ? second : own;
    }

    private static String plain(String group) {
        return group.equals("others") ? "persons" : group;
    }

    /** One past the noun and what agrees with it: «شخصين آخرين», «رجلين مدنيين». */
    private int attributes(Match people) {
        return attribute(people).map(Match::end).orElse(people.end());
    }

    private Optional<Match> attribute(Match people) {
        int at = people.end();
        String noun = readings.sentence().token(at - 1).folded();
        return people(at)
                .filter(m -> m.reading().isWhole() && !m.pronoun() && effect(m) == null && m.end() == at + 1)
                .filter(m -> m.entry().row().cell("group").equals("others")
                        || agrees(noun, m.reading().stem())
                                && readings.longest(at, Table.COUNTRIES).isEmpty());
    }

    /** «شخصان مدنيان» agree in their ending; «مسلحون مدنيين» are a subject and an object. */
    private static boolean agrees(String noun, String second) {
        return !second.startsWith("ال")
                && AGREEING.stream().anyMatch(ending -> noun.endsWith(ending) && second.endsWith(ending));
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

    /** «نحو 71 هدفا»: behind eleven and more the accusative is what is counted, even where it looks like a verb. */
    private boolean isCountedThing(NumberRange.Found number, int at) {
        if (number.min() == null || number.min() < 11 || at >= readings.size()) {
            return false;
        }
        String word = readings.sentence().token(at).folded();
        return word.length() > 3
                && word.endsWith("ا")
                && !word.startsWith("و")
                && readings.at(at).stream()
                        .noneMatch(m ->
                                m.entry().table() == Table.GRAMMAR || m.entry().table() == Table.TIME);
    }

    /** «عسكريين اثنين»: the number behind the noun; «مسلحون اثنين من الأهالي» are a subject and an object. */
    private Optional<NumberParser.Found> trailing(Match people, int at) {
        return numbers.at(at)
                .filter(n -> !readings.sentence().token(at).isNumber() && n.value() <= 2)
                .filter(n -> !people.reading().stem().endsWith("ون") || !isOf(n.end()));
    }

    /** «العناصر الـ13», «ركابها الأربعة», «المدنيين الخمسة عشر»: the number behind those who are known. */
    private Optional<NumberParser.Found> definite(Match people, int at) {
        boolean known = people.pronoun() || people.reading().stem().startsWith("ال");
        if (!known || at >= readings.size()) {
            return Optional.empty();
        }
        boolean apart = readings.sentence().token(at).folded().equals("ال");
        return numbers.definite(at)
                .or(() -> apart ? numbers.at(at + 1) : Optional.empty())
                .filter(n -> n.value() > 2 && !n.vague());
    }

    /** «إصابة» and «مقتل» tell what happened; they count nobody. */
    private boolean isEvent(int at, Match people) {
        return readings.at(at).stream()
                .anyMatch(m -> m.entry().table() == Table.VERBS
                        && m.end() == people.end()
                        && !m.pronoun()
                        && !m.entry().tag().endsWith("ive"));
    }

    private Optional<Match> people(int at) {
        return readings.longest(at, Table.PEOPLE).filter(m -> m.reading().preposition() != 'ك');
    }

    private boolean isOf(int at) {
        return at < readings.size() && readings.sentence().token(at).folded().equals("من");
    }
}
