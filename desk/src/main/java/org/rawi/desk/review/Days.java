package org.rawi.desk.review;

import java.time.LocalDate;

/** Days and figures as pages write them. */
final class Days {
    private Days() {}

    /** «2019-05-10», «2019-05», a span, or empty. */
    static String of(LocalDate from, LocalDate to) {
        if (to == null) {
            return "";
        }
        if (from == null) {
            return "≤ " + to;
        }
        if (from.equals(to)) {
            return to.toString();
        }
        boolean month = from.getDayOfMonth() == 1 && to.equals(from.withDayOfMonth(from.lengthOfMonth()));
        return month ? from.toString().substring(0, 7) : from + " – " + to;
    }

    /** «6», «6–7». */
    static String range(Integer low, Integer high) {
        return low.equals(high) ? low.toString() : low + "–" + high;
    }
}
