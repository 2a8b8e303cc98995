package org.rawi.reading.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The strokes that stretch words to the end of a line («بحســب»), which some programs write as a digit: «بحس66ب». A digit that mostly
 * stands within words is such a stroke.
 */
final class Stretchers {
    private static final Pattern WITHIN = Pattern.compile("(?<=[ء-ي])(\\d)\\1*(?=[ء-ي])");
    private static final int LEAST = 4;

    private Stretchers() {}

    /** What takes the strokes out of a line of {@code lines}. */
    static UnaryOperator<String> in(List<String> lines) {
        Map<String, Integer> within = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        for (String line : lines) {
            for (Matcher matcher = WITHIN.matcher(line); matcher.find(); ) {
                within.merge(matcher.group(1), matcher.group().length(), Integer::sum);
            }
            line.chars()
                    .filter(c -> c >= '0' && c <= '9')
                    .forEach(digit -> all.merge(String.valueOf((char) digit), 1, Integer::sum));
        }
        String strokes = within.keySet().stream()
                .filter(digit -> within.get(digit) >= LEAST && within.get(digit) * 2 > all.get(digit))
                .sorted()
                .collect(Collectors.joining());
        if (strokes.isEmpty()) {
            return line -> line;
        }
        Pattern stroke = Pattern.compile("(?<=[ء-ي])[" + strokes + "]+(?=[ء-ي])");
        return line -> stroke.matcher(line).replaceAll("");
    }
}
