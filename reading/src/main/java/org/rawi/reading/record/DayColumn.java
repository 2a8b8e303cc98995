package org.rawi.reading.record;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import org.rawi.reading.Days;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.Source;

/**
 * The days in one column. Of «03/04/2017» the first number is the day, unless another cell of the column shows («04/18/2017») that
 * it is the month: until a cell shows it what is read is held back, to a bound. For one thread.
 */
final class DayColumn {
    private static final int MOST_HELD = 100_000;
    private static final int LONGEST_DAY = 60;

    private final Days days;
    private final String name;
    private final Intake intake;
    private final Deque<Held> held = new ArrayDeque<>();
    private long heldUnits;
    private Days.Order order;
    private boolean isUnknownTold;

    /**
     * A reading that waits for the order of the days.
     *
     * @param where where it stands
     * @param day its day as written, or null
     * @param units how much it holds
     * @param dated makes it of its day, which may be null
     */
    private record Held(String where, String day, int units, Function<LocalDate, Reading> dated) {}

    /**
     * @param days read the cells
     * @param order the order that the user gives, or null
     * @param name what the column is called
     * @param intake takes what is read
     */
    DayColumn(Days days, Days.Order order, String name, Intake intake) {
        this.days = days;
        this.order = order;
        this.name = name;
        this.intake = intake;
    }

    /** Takes a reading that {@code dated} makes of its day; {@code units} is how much it holds. */
    void accept(String where, Optional<String> day, int units, Function<LocalDate, Reading> dated) {
        Held next = new Held(where, day.orElse(null), units, dated);
        Optional<Days.Order> shown = order == null ? day.flatMap(DayColumn::order) : Optional.empty();
        shown.ifPresent(this::settle);
        boolean isEither = order == null && day.isPresent() && !days.isPlain(brief(day.get()));
        if (isEither || !held.isEmpty()) {
            hold(next);
        } else {
            handOn(next);
        }
    }

    /** Takes a reading that has no day. */
    void accept(Reading reading) {
        accept(reading.where(), Optional.empty(), 0, none -> reading);
    }

    /** Hands on what is still held. */
    void end() {
        if (!held.isEmpty()) {
            Held first = held.peek();
            intake.accept(new Reading.Notice(
                    first.where(),
                    name + " «" + first.day() + "» is read with the day first, since no day in the column shows which"
                            + " number is the month; day_order=month-first says otherwise"));
            settle(Days.Order.DAY_FIRST);
        }
    }

    /** The order by which days were read, or empty where none asked for it. */
    Optional<Days.Order> order() {
        return Optional.ofNullable(order);
    }

    private static Optional<Days.Order> order(String day) {
        return Days.order(brief(day));
    }

    /** What is longer than a day is none. */
    private static String brief(String cell) {
        return cell.length() > LONGEST_DAY ? "" : cell;
    }

    private void hold(Held next) {
        held.add(next);
        heldUnits += next.units();
        if (heldUnits > Source.RECORD_LIMIT || held.size() > MOST_HELD) {
            end();
        }
    }

    private void settle(Days.Order shown) {
        order = shown;
        while (!held.isEmpty()) {
            handOn(held.remove());
        }
        heldUnits = 0;
    }

    private void handOn(Held reading) {
        LocalDate day = reading.day() == null
                ? null
                : days.find(brief(reading.day()), order == null ? Days.Order.DAY_FIRST : order)
                        .orElse(null);
        if (reading.day() != null && day == null && !isUnknownTold) {
            isUnknownTold = true;
            intake.accept(new Reading.Notice(
                    reading.where(),
                    name + " «" + reading.day() + "» is no day that is known, such as 2017-06-18 or 18/06/2017; such"
                            + " days are taken as unknown, and told once"));
        }
        intake.accept(reading.dated().apply(day));
    }
}
