package org.rawi.export;

/** A cell of a terminal's table: measured in columns, cut with «…», and kept from turning its neighbours round. */
final class TableCell {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private TableCell() {}

    /** Columns that {@code text} takes: one a letter, none for a vowel sign or an invisible mark. */
    static int width(String text) {
        return (int) text.codePoints().filter(point -> !isZeroWidth(point)).count();
    }

    /** {@code text} on one line, with nothing in it that steers a terminal or the direction of writing. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(point -> Character.isWhitespace(point) || Character.isISOControl(point) ? ' ' : point)
                .filter(point -> !isBidiControl(point))
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    /** {@code text} in exactly {@code columns} columns; Arabic stands in an isolate, so that columns do not swap. */
    static String padded(String text, int columns) {
        String cell = oneLine(text);
        if (width(cell) > columns) {
            cell = head(cell, columns - 1) + "…";
        }
        String space = " ".repeat(columns - width(cell));
        return isRightToLeft(cell) ? FIRST_STRONG_ISOLATE + cell + POP_DIRECTIONAL_ISOLATE + space : cell + space;
    }

    private static String head(String text, int columns) {
        int end = 0;
        for (int taken = 0; end < text.length(); ) {
            int point = text.codePointAt(end);
            taken += isZeroWidth(point) ? 0 : 1;
            if (taken > columns) {
                break;
            }
            end += Character.charCount(point);
        }
        return text.substring(0, end);
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(point -> switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
    }

    private static boolean isZeroWidth(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean isBidiControl(int point) {
        return point == '\u061C'
                || (point >= '\u200E' && point <= '\u200F')
                || (point >= '\u202A' && point <= '\u202E')
                || (point >= '\u2066' && point <= '\u2069');
    }
}
