package org.rawi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A small chart in text: a bar a line, «2019-05  ██████ 12». */
final class Bars {
    private static final int WIDEST = 40;
    private static final String PARTS = " ▏▎▍▌▋▊▉";

    private Bars() {}

    /** A line for every entry, in order; the longest bar is that of the largest number. */
    static List<String> lines(Map<String, Integer> numbers) {
        int most = numbers.values().stream().max(Integer::compare).orElse(0);
        int label = numbers.keySet().stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        numbers.forEach((name, number) -> lines.add(name + " ".repeat(label - name.length()) + "  " + bar(number, most)
                + (number > 0 ? " " : "") + number));
        return lines;
    }

    private static String bar(int number, int most) {
        int eighths = most == 0 ? 0 : (int) Math.round(8.0 * WIDEST * number / most);
        String whole = "█".repeat(eighths / 8);
        String rest = eighths % 8 == 0 ? "" : String.valueOf(PARTS.charAt(eighths % 8));
        return number > 0 && eighths == 0 ? "▏" : whole + rest;
    }
}
