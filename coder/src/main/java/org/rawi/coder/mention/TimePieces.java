package org.rawi.coder.mention;

import org.rawi.knowledge.Lexicon.Match;

/** What the words of one time have said so far, on the way to a {@link TimeValue}. */
final class TimePieces {
    Integer dayOffset;
    Integer weekday;
    Integer day;
    Integer month;
    Integer year;
    String part;
    String edge;
    String unit;
    Integer count;
    Integer position;
    Integer hour;
    Integer toldOffset;
    String anchor;
    String season;
    Match start;
    int end;
    boolean certain;
    boolean since;
    boolean hijri;
    boolean vague;

    TimeValue value() {
        if (isRough()) {
            return TimeValue.recent(unit);
        }
        String whole = since && edge != null && !edge.equals("since") ? "since " + edge : since ? "since" : edge;
        return new TimeValue(
                dayOffset,
                weekday,
                day,
                month,
                year,
                part,
                whole,
                season,
                unit,
                count,
                position,
                hour,
                hijri,
                toldOffset,
                null);
    }

    /** «قبل عدة أيام», «منذ بضعة أسابيع»: an unknown number of them up to now. */
    private boolean isRough() {
        boolean upToNow = since && edge == null || "before".equals(edge) && !since;
        return vague && upToNow && TimeValue.isRecent(unit) && month == null && weekday == null && year == null;
    }
}
