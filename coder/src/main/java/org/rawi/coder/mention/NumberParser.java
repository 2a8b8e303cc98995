package org.rawi.coder.mention;

import java.util.Optional;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Table;
import org.rawi.text.Token;

/** Numbers in digits and words: «270.000», «خمسة وعشرين», «عشرات». */
final class NumberParser {
    /**
     * A number read.
     *
     * @param value the number, or the least that a vague word means
     * @param vague whether it is a word such as «عشرات»
     * @param end one past its last token
     */
    record Found(int value, boolean vague, int end) {}

    private final Readings readings;

    NumberParser(Readings readings) {
        this.readings = readings;
    }

    Optional<Found> at(int first) {
        long total = 0;
        long current = 0;
        boolean vague = false;
        int at = first;
        while (at < readings.size()) {
            Token token = readings.sentence().token(at);
            if (total > 0 && current == 0 && isAndBeforeDigits(at)) {
                at++;
                continue;
            }
            long value;
            int end = at + 1;
            if (token.isNumber()) {
                if (at > first && current != 0) {
                    break;
                }
                value = digits(token.folded());
                if (value < 0) {
                    break;
                }
            } else {
                Optional<Match> word = word(at);
                boolean joined = at == first || word.map(m -> m.reading().and()).orElse(false);
                if (word.isEmpty() || (!joined && !multiplies(word.get()))) {
                    break;
                }
                if (at > first
                        && word.get().entry().row().cell("note").startsWith("bound")
                        && !multiplies(word.get())) {
                    break;
                }
                value = Long.parseLong(word.get().entry().row().cell("value"));
                vague |= at == first && isVague(word.get());
                end = word.get().end();
            }
            if (value >= 1000 && current > 0) {
                total += current * value;
                current = 0;
            } else if (value == 100 && current > 1 && current < 10) {
                current *= 100;
            } else {
                current += value;
            }
            at = end;
        }
        long sum = total + current;
        return at == first || sum > Integer.MAX_VALUE ? Optional.empty() : Optional.of(new Found((int) sum, vague, at));
    }

    /** «الأربعة», «الخمسة عشر»: a number with its article, which counts who was named before it. */
    Optional<Found> definite(int at) {
        return readings.longest(at, m -> m.entry().table() == Table.NUMBERS && isDefinite(m))
                .map(m -> new Found(Integer.parseInt(m.entry().row().cell("value")), false, m.end()));
    }

    private static boolean isDefinite(Match match) {
        return match.entry().row().cell("note").startsWith("definite");
    }

    private Optional<Match> word(int at) {
        return readings.longest(at, m -> m.entry().table() == Table.NUMBERS && !isDefinite(m));
    }

    /** «34 ألفاً و375»: the hundreds in digits behind the thousands. */
    private boolean isAndBeforeDigits(int at) {
        boolean follows =
                at + 1 < readings.size() && readings.sentence().token(at + 1).isNumber();
        return follows && readings.sentence().token(at).folded().equals("و");
    }

    private static boolean multiplies(Match match) {
        String value = match.entry().row().cell("value");
        return match.reading().isWhole() && (value.equals("100") || value.equals("1000") || value.equals("1000000"));
    }

    private static boolean isVague(Match match) {
        return match.entry().row().cell("note").startsWith("bound");
    }

    /** «270.000» and «1,400» are thousands, «3.5» is no count of people. */
    static long digits(String folded) {
        String plain = folded.replaceAll("[.,\u066B\u066C\u060C](?=\\d{3}(?!\\d))", "");
        if (!plain.matches("\\d{1,9}")) {
            return -1;
        }
        return Long.parseLong(plain);
    }
}
