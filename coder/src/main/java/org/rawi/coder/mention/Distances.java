package org.rawi.coder.mention;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Table;
import org.rawi.text.Token;

/** Lengths in words: «أربعة كيلومترات», «50 كم», «كيلومترين», «800 متر». */
final class Distances {
    private static final Pattern ABOUT = Pattern.compile("نحو|حوالي|قرابه|زهاء|ب|بنحو|بحوالي|بضعه");
    private static final Pattern DECIMAL = Pattern.compile("ب?\\d{1,3}[.,٫]\\d{1,2}");
    private static final Pattern JOINED = Pattern.compile("ب\\d{1,3}");

    private final Readings readings;
    private final NumberParser numbers;

    Distances(Readings readings, NumberParser numbers) {
        this.readings = readings;
        this.numbers = numbers;
    }

    /** A length and one past its last token. */
    record Found(double kilometres, int end) {}

    Optional<Found> at(int first) {
        int at = first;
        while (isWord(at, ABOUT)) {
            at++;
        }
        Optional<Match> alone = unit(at, true);
        if (alone.isPresent()) {
            int end = alone.get().end();
            boolean counted = numbers.at(end).filter(n -> n.value() == 1).isPresent();
            return Optional.of(new Found(kilometres(alone.get()), counted ? end + 1 : end));
        }
        return counted(at);
    }

    private Optional<Found> counted(int at) {
        double value;
        int end;
        Token token = at < readings.size() ? readings.sentence().token(at) : null;
        if (token != null && DECIMAL.matcher(token.folded()).matches()) {
            value = Double.parseDouble(token.folded().replaceFirst("^ب", "").replaceFirst("[,٫]", "."));
            end = at + 1;
        } else if (token != null && JOINED.matcher(token.folded()).matches()) {
            value = Double.parseDouble(token.folded().substring(1));
            end = at + 1;
        } else {
            Optional<NumberParser.Found> number = numbers.at(at);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            value = number.get().value();
            end = number.get().end();
        }
        double length = value;
        return unit(end, false).map(m -> new Found(length * kilometres(m), m.end()));
    }

    /** A unit of length; {@code alone} where it needs no number, «كيلومتر», «كيلومترين». */
    private Optional<Match> unit(int at, boolean alone) {
        return readings.longest(
                at,
                m -> m.entry().table() == Table.PLACE_WORDS
                        && m.entry().row().cell("role").startsWith(alone ? "length_alone" : "length"));
    }

    private static double kilometres(Match unit) {
        return Double.parseDouble(unit.entry().row().cell("note").split(" ")[0]);
    }

    private boolean isWord(int at, Pattern pattern) {
        return at < readings.size()
                && pattern.matcher(readings.sentence().token(at).folded()).matches();
    }
}
