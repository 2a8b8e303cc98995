package org.rawi.reading.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The pieces of a line as they stand from left to right, put into the order in which they are read: from the right, save numbers and
 * words in other letters, which run from the left. «2017 نازيرح 18» becomes «18 حزيران 2017».
 */
final class VisualLine {
    private static final String IN_NUMBERS = ".,:/٫٬";
    private static final String BRACKETS = "()[]{}«»<>‹›";

    private VisualLine() {}

    /** Whether a line with these pieces is read from the right: it has letters that are. */
    static boolean isFromRight(List<String> pieces) {
        return pieces.stream().anyMatch(VisualLine::isRight);
    }

    /**
     * The pieces in the order of reading.
     *
     * @param pieces from left to right
     * @param isFromRight whether the line is read from the right
     */
    static List<String> ordered(List<String> pieces, boolean isFromRight) {
        List<String> line = new ArrayList<>(pieces);
        if (isFromRight) {
            Collections.reverse(line);
            turn(line, VisualLine::isLeft, VisualLine::joinsWords);
        } else {
            turn(line, VisualLine::isRight, piece -> piece.isBlank());
        }
        return line;
    }

    /** A test of one piece. */
    private interface Test {
        boolean is(String piece);
    }

    /** Turns round each run of pieces that {@code runs} takes, with those between two such that {@code joins} takes. */
    private static void turn(List<String> line, Test runs, Test joins) {
        for (int from = 0; from < line.size(); from++) {
            if (!runs.is(line.get(from))) {
                continue;
            }
            int end = from + 1;
            for (int at = end; at < line.size(); at++) {
                if (runs.is(line.get(at)) && isOneRun(line, end - 1, at)) {
                    end = at + 1;
                } else if (!joins.is(line.get(at))) {
                    break;
                }
            }
            Collections.reverse(line.subList(from, end));
            from = end - 1;
        }
    }

    /** Whether what stands between two pieces keeps them together: nothing, a sign within a number, anything within a foreign name. */
    private static boolean isOneRun(List<String> line, int before, int after) {
        if (after == before + 1) {
            return true;
        }
        boolean areNumbers = isDigit(line.get(before)) && isDigit(line.get(after));
        boolean isSingle = after == before + 2 && IN_NUMBERS.contains(line.get(before + 1));
        if (isRight(line.get(before)) || areNumbers) {
            return isSingle || !areNumbers;
        }
        boolean hasBefore = hasLetter(line, before, -1);
        boolean hasAfter = hasLetter(line, after, 1);
        boolean isParted = line.subList(before + 1, after).stream().anyMatch(String::isBlank);
        return isParted ? hasBefore && hasAfter : hasBefore || hasAfter;
    }

    /** Whether the word at {@code at}, or its neighbour one way, is of letters that run from the left. */
    private static boolean hasLetter(List<String> line, int at, int step) {
        for (int i = at; i >= 0 && i < line.size() && isLeft(line.get(i)); i += step) {
            if (isLetter(line.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean joinsWords(String piece) {
        return !isRight(piece) && BRACKETS.indexOf(piece.charAt(0)) < 0;
    }

    /** Whether the bracket stands as its other half should, which a font does that has only its look. */
    static String mirrored(String piece) {
        int at = piece.length() == 1 ? BRACKETS.indexOf(piece.charAt(0)) : -1;
        return at < 0 ? piece : String.valueOf(BRACKETS.charAt(at ^ 1));
    }

    /** How many brackets of {@code text} open before they close, less those that close before they open. */
    static int balance(String text) {
        int balance = 0;
        char open = 0;
        for (int i = 0; i < text.length(); i++) {
            int at = BRACKETS.indexOf(text.charAt(i));
            if (at >= 0) {
                if (open != 0 && (BRACKETS.indexOf(open) ^ 1) == at) {
                    balance += open < text.charAt(i) ? 1 : -1;
                    open = 0;
                } else {
                    open = text.charAt(i);
                }
            }
        }
        return balance;
    }

    private static boolean isRight(String piece) {
        return any(piece, c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    private static boolean isLeft(String piece) {
        return !isRight(piece) && any(piece, Character::isLetterOrDigit);
    }

    /** Whether it is a letter of whatever script. */
    static boolean isLetter(String piece) {
        return any(piece, Character::isLetter);
    }

    private static boolean isDigit(String piece) {
        return any(piece, Character::isDigit);
    }

    private static boolean any(String piece, IntPredicate test) {
        return piece.codePoints().anyMatch(test);
    }
}
