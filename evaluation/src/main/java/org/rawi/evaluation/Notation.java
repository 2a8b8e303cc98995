package org.rawi.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/**
 * Ways to write a value in a report, letter for letter those of the reference scorer, so that two reports can be
 * compared by {@code diff}: JSON with a space after colon and comma, or Python's own notation.
 */
enum Notation {
    JSON("null", "true", "false") {
        @Override
        String quoted(String text) {
            StringBuilder quoted = new StringBuilder("\"");
            text.chars().forEach(unit -> quoted.append(escapedForJson((char) unit)));
            return quoted.append('"').toString();
        }
    },
    PYTHON("None", "True", "False") {
        @Override
        String quoted(String text) {
            char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
            StringBuilder quoted = new StringBuilder().append(quote);
            text.codePoints().forEach(point -> quoted.append(escapedForPython(point, quote)));
            return quoted.append(quote).toString();
        }
    };

    private static final int MOST_DIGITS = 17;

    private final String none;
    private final String yes;
    private final String no;

    Notation(String none, String yes, String no) {
        this.none = none;
        this.yes = yes;
        this.no = no;
    }

    abstract String quoted(String text);

    String of(JsonNode node) {
        if (node == null || node.isNull()) {
            return none;
        }
        if (node.isObject()) {
            StringJoiner fields = new StringJoiner(", ", "{", "}");
            node.properties().forEach(field -> fields.add(quoted(field.getKey()) + ": " + of(field.getValue())));
            return fields.toString();
        }
        if (node.isArray()) {
            StringJoiner items = new StringJoiner(", ", "[", "]");
            node.forEach(item -> items.add(of(item)));
            return items.toString();
        }
        if (node.isBoolean()) {
            return node.booleanValue() ? yes : no;
        }
        if (node.isNumber()) {
            return node.isIntegralNumber() ? node.bigIntegerValue().toString() : shortest(node.doubleValue());
        }
        return quoted(node.stringValue());
    }

    /** The fewest digits that lead back to {@code value}; the JDK's own may be one more before 19. */
    static String shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal digits = exact;
        for (int i = MOST_DIGITS; i > 0; i--) {
            BigDecimal fewer = exact.round(new MathContext(i, RoundingMode.HALF_EVEN));
            if (fewer.doubleValue() != value) {
                break;
            }
            digits = fewer;
        }
        String plain = digits.stripTrailingZeros().toPlainString();
        return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }

    private static String escapedForJson(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> unit < ' ' ? hex("\\u", 4, unit) : String.valueOf(unit);
        };
    }

    private static String escapedForPython(int point, char quote) {
        return switch (point) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> point == quote ? "\\" + quote : isPrintable(point) ? Character.toString(point) : escaped(point);
        };
    }

    private static String escaped(int point) {
        return point < 0x100 ? hex("\\x", 2, point) : point < 0x10000 ? hex("\\u", 4, point) : hex("\\U", 8, point);
    }

    private static String hex(String lead, int digits, int point) {
        return lead + String.format(Locale.ROOT, "%0" + digits + "x", point);
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }
}
