package org.rawi.reading.office;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which styles of cells show a number as a day: 43,000 is the 22nd of September 2017, counted from 1900 or, in old files of the
 * Macintosh, from 1904.
 *
 * @param areDays whether each style shows days, in their order
 * @param since1904 whether days are counted from 1904
 */
record DayFormats(List<Boolean> areDays, boolean since1904) {
    /** With the day that 1900 did not have, the 29th of February. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);

    /** What a format has besides its signs for day and year: quoted words, escaped letters, colours and languages. */
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    static DayFormats of(Parts parts, String name, boolean since1904) throws IOException {
        Map<String, String> codes = new HashMap<>();
        List<Boolean> areDays = new ArrayList<>();
        Optional<Xml> part = parts.xml(name);
        if (part.isPresent()) {
            try (Xml xml = part.get()) {
                boolean isOfCells = false;
                while (xml.next()) {
                    if (xml.opens("numFmt")) {
                        codes.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                    } else if (xml.opens("cellXfs") || xml.closes("cellXfs")) {
                        isOfCells = xml.opens();
                    } else if (isOfCells && xml.opens("xf")) {
                        areDays.add(isDay(xml.attribute("numFmtId"), codes));
                    }
                }
            }
        }
        return new DayFormats(areDays, since1904);
    }

    private static boolean isDay(String id, Map<String, String> codes) {
        String code = codes.get(id);
        if (code != null) {
            String signs = ASIDE.matcher(code).replaceAll("").split(";", -1)[0];
            return !signs.equalsIgnoreCase("general")
                    && signs.chars().anyMatch(sign -> "dDyYbBgG".indexOf(sign) >= 0)
                    && signs.chars().noneMatch(sign -> sign == '#' || sign == '?');
        }
        return id.matches("1[4-7]|22|2[7-9]|3[01]|36|5[0-478]");
    }

    /** The day that {@code number} is in a cell of {@code style}, or empty where it is shown as a number. */
    Optional<LocalDate> day(BigDecimal number, String style) {
        boolean isStyled = style.matches("\\d{1,9}")
                && Integer.parseInt(style) < areDays.size()
                && areDays.get(Integer.parseInt(style));
        if (!isStyled || number.signum() <= 0 || number.compareTo(LAST) > 0) {
            return Optional.empty();
        }
        return Optional.of((since1904 ? ZERO_1904 : ZERO).plusDays(number.longValue()));
    }
}
