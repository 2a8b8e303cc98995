package org.rawi.ledger.disagreement;

import java.time.LocalDate;
import org.rawi.ledger.telling.Period;

/** The days on which an event is told to have been. Days that meet agree. */
record DayValue(LocalDate from, LocalDate to) implements Value {
    static DayValue of(Period period) {
        return new DayValue(period.from(), period.to());
    }

    @Override
    public String text() {
        return from.equals(to) ? from.toString() : from + " to " + to;
    }

    @Override
    public boolean agreesWith(Value other) {
        DayValue days = (DayValue) other;
        return !to.isBefore(days.from) && !days.to.isBefore(from);
    }
}
