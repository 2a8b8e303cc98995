package org.rawi.coder.mention;

import java.util.Optional;
import org.rawi.text.Token;

/** Lengths in words: «أربعة كيلومترات», «50 كم», «كيلومترين», «800 متر». */
final class Distances {
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
        while (isWord(at, "نحو|حوالي|قرابه|زهاء|ب|بنحو|بحوالي|بضعه")) {
            at++;
        }
        if (isWord(at, "ب?كيلو ?مترين")) {
            return Optional.of(new Found(2, at + 1));
        }
        if (isWord(at, "كيلومتر|كيلومترا")) {
            return Optional.of(new Found(1, isWord(at + 1, "واحد|واحدا") ? at + 2 : at + 1));
        }
        return counted(at);
    }

    private Optional<Found> counted(int at) {
        double value;
        int end;
        Token token = at < readings.size() ? readings.sentence().token(at) : null;
        if (token != null && token.folded().matches("ب?\\d{1,3}[.,٫]\\d{1,2}")) {
            value = Double.parseDouble(token.folded().replaceFirst("^ب", "").replaceFirst("[,٫]", "."));
            end = at + 1;
        } else if (token != null && token.folded().matches("ب\\d{1,3}")) {
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
        if (isWord(end, "كيلو")) {
            return Optional.of(new Found(value, isWord(end + 1, "متر.*") ? end + 2 : end + 1));
        }
        if (isWord(end, "كيلومتر.*|كيلو|كم|كلم")) {
            return Optional.of(new Found(value, end + 1));
        }
        return isWord(end, "متر|مترا|امتار") ? Optional.of(new Found(value / 1000, end + 1)) : Optional.empty();
    }

    private boolean isWord(int at, String pattern) {
        return at < readings.size() && readings.sentence().token(at).folded().matches(pattern);
    }
}
