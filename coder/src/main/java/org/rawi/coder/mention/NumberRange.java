package org.rawi.coder.mention;

import java.util.Optional;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Table;
import org.rawi.text.Token;

/** A number with its bounds: «ما لا يقل عن 48», «نحو مئة», «عشرات», «بين عشرة و15», «10 إلى 15». */
final class NumberRange {
    /**
     * A number read.
     *
     * @param min at least so many, or null
     * @param max at most so many, or null
     * @param about whether the figure is rough
     * @param end one past its last token
     */
    record Found(Integer min, Integer max, boolean about, int end) {}

    private static final int FAR = 6;

    private final Readings readings;
    private final NumberParser numbers;

    NumberRange(Readings readings, NumberParser numbers) {
        this.readings = readings;
        this.numbers = numbers;
    }

    Optional<Found> at(int first) {
        Optional<Match> between = function(first, "prep.between");
        if (between.isPresent()) {
            return between(between.get().end());
        }
        Optional<Match> bound = bound(first);
        int from = bound.map(Match::end).orElse(first);
        return numbers.at(from).map(n -> {
            Optional<NumberParser.Found> upper = upper(n);
            Found plain = upper.isPresent()
                    ? new Found(
                            n.value(), upper.get().value(), false, upper.get().end())
                    : new Found(n.value(), n.vague() ? null : (Integer) n.value(), false, n.end());
            return bound.map(b -> bounded(plain, b)).orElse(plain);
        });
    }

    /** Whether a word of bounds stands here, with a number behind it or not. */
    boolean opensWithBound(int at) {
        return bound(at).isPresent();
    }

    /** «48 شخصاً على الأقل»: the bound behind what it bounds. */
    Found closed(Found number, int at) {
        return bound(at)
                .filter(b -> !note(b).isEmpty())
                .map(b -> {
                    Found bounded = bounded(number, b);
                    return new Found(bounded.min(), bounded.max(), bounded.about(), b.end());
                })
                .orElseGet(() -> new Found(number.min(), isLeast(at) ? null : number.max(), number.about(), at));
    }

    /** «ستة من مقاتلي الفصائل على الأقل»: the bound stands behind those of whom they are. */
    private boolean isLeast(int at) {
        if (token(at) == null || !token(at).isWord()) {
            return false;
        }
        for (int i = at; i < Math.min(readings.size(), at + FAR); i++) {
            if (!token(i).isWord() || isVerb(i) || function(i, "prep.including").isPresent()) {
                return false;
            }
            Optional<Match> bound = bound(i);
            if (bound.isPresent()) {
                return note(bound.get()).equals("at_least")
                        && at < i
                        && numbers.at(bound.get().end()).isEmpty()
                        && numbers.at(i - 1).isEmpty();
            }
        }
        return false;
    }

    private boolean isVerb(int at) {
        return readings.at(at).stream()
                        .anyMatch(m -> m.entry().tag().equals("past")
                                || m.entry().tag().equals("present"))
                || numbers.at(at).isPresent();
    }

    private static Found bounded(Found plain, Match bound) {
        return switch (note(bound)) {
            case "at_least" -> new Found(plain.min(), null, plain.about(), plain.end());
            case "at_most" -> new Found(null, plain.min(), plain.about(), plain.end());
            case "about" -> new Found(plain.min(), plain.max(), true, plain.end());
            default -> plain;
        };
    }

    private Optional<Found> between(int at) {
        Token token = token(at);
        if (token == null) {
            return Optional.empty();
        }
        Optional<Match> word = readings.longest(at, Table.NUMBERS);
        boolean digits = token.isNumber();
        if (!digits && word.isEmpty()) {
            return Optional.empty();
        }
        long low = digits
                ? NumberParser.digits(token.folded())
                : Long.parseLong(word.get().entry().row().cell("value"));
        int next = digits ? at + 1 : word.get().end();
        boolean loose = token(next) != null && token(next).folded().equals("و");
        Token second = token(loose ? next + 1 : next);
        boolean joined = second != null && (loose || second.folded().startsWith("و"));
        Optional<NumberParser.Found> high = joined ? numbers.at(loose ? next + 1 : next) : Optional.empty();
        return high.filter(h -> low >= 0 && h.value() > low)
                .map(h -> new Found((int) low, h.vague() ? null : (Integer) h.value(), false, h.end()));
    }

    /** «10 إلى 15», «10-15»: the greater number behind the lesser. */
    private Optional<NumberParser.Found> upper(NumberParser.Found lower) {
        int at = lower.end();
        Token link = token(at);
        boolean dash = link != null && "-–".contains(link.folded());
        if (lower.vague() || link == null || !dash && function(at, "prep.to").isEmpty()) {
            return Optional.empty();
        }
        return numbers.at(at + 1).filter(n -> !n.vague() && n.value() > lower.value());
    }

    private Token token(int at) {
        return at < readings.size() ? readings.sentence().token(at) : null;
    }

    private Optional<Match> function(int at, String function) {
        return readings.longest(
                at,
                m -> m.entry().table() == Table.GRAMMAR
                        && m.entry().row().cell("function").equals(function));
    }

    private Optional<Match> bound(int at) {
        return function(at, "number.bound");
    }

    private static String note(Match bound) {
        return bound.entry().row().cell("note");
    }
}
