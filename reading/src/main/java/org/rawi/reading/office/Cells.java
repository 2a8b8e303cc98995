package org.rawi.reading.office;

import java.io.IOException;
import java.math.BigDecimal;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/** What the cells of a workbook show: texts, numbers as they are, days as «2017-06-18». */
record Cells(SharedTexts texts, DayFormats days) {
    private static final String ERROR = "e";

    /** The text of the cell that begins here; goes to its end. */
    String text(Xml xml) throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        StringBuilder value = new StringBuilder();
        StringBuilder inline = new StringBuilder();
        while (xml.next() && !xml.closes("c")) {
            if (xml.opens("v")) {
                append(xml, "v", value);
            } else if (xml.opens("is")) {
                SharedTexts.append(xml, "is", inline);
            }
        }
        return switch (type) {
            case "s" -> texts.text(value.toString().strip());
            case "inlineStr" -> SharedTexts.unescaped(inline.toString());
            case "str" -> SharedTexts.unescaped(value.toString());
            case "b" -> value.toString().strip().equals("1") ? "TRUE" : "FALSE";
            case ERROR -> "";
            case "d" -> value.toString().strip();
            default -> number(value.toString().strip(), style);
        };
    }

    private static void append(Xml xml, String element, StringBuilder text) throws IOException {
        while (xml.next() && !xml.closes(element)) {
            if (xml.isText()) {
                text.append(xml.text());
            }
            if (text.length() > Source.RECORD_LIMIT) {
                throw new RefusedException("a cell over 16 MiB", "records of at most 16 MiB each");
            }
        }
    }

    /** «18» of «18.0», «12345678901» of «1.2345678901E10». */
    private String number(String value, String style) {
        if (value.isEmpty() || value.length() > 40) {
            return value;
        }
        try {
            BigDecimal number = new BigDecimal(value);
            if (Math.abs(number.scale()) > 40) {
                return value;
            }
            return days.day(number, style)
                    .map(Object::toString)
                    .orElseGet(() -> number.signum() == 0
                            ? "0"
                            : number.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException none) {
            return value;
        }
    }
}
