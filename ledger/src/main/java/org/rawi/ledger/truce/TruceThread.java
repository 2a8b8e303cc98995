package org.rawi.ledger.truce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rawi.ledger.origin.OriginCount;
import org.rawi.ledger.party.Kinship;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.telling.Spot;
import org.rawi.text.Folding;

/** A truce on its way: what has been told of it so far. */
final class TruceThread {
    /** A truce of which nothing is told for longer is not the one of which something is told then. */
    private static final int QUIET_DAYS = 90;

    private final Parties parties;
    private final List<Spot> spots = new ArrayList<>();
    private final Set<String> actors = new LinkedHashSet<>();
    private final List<TruceEvent> events = new ArrayList<>();
    private LocalDate until;

    TruceThread(Parties parties) {
        this.parties = parties;
    }

    void take(TruceReport report) {
        report.spots().stream().filter(spot -> !spots.contains(spot)).forEach(spots::add);
        if (report.event().step() != TruceStep.BREACHED) {
            actors.addAll(report.parties());
        }
        until = report.event().until() == null ? until : report.event().until();
        events.add(report.event());
    }

    boolean isOpenFor(TruceReport report) {
        TruceEvent last = events.get(events.size() - 1);
        boolean declaredAnew = report.event().step() == TruceStep.DECLARED && last.step() != TruceStep.DECLARED;
        return !isOver()
                && !declaredAnew
                && !last.day().plusDays(QUIET_DAYS).isBefore(report.event().day())
                && meets(report.spots())
                && isAmong(report.parties());
    }

    /** Marks it as expired where its last day is past by then. */
    void expireBefore(LocalDate day) {
        if (until != null && !isOver() && until.isBefore(day)) {
            events.add(new TruceEvent(
                    until, TruceStep.EXPIRED, List.of(), until, List.of(), new OriginCount(0, 0), List.of()));
        }
    }

    private boolean isOver() {
        TruceStep last = events.get(events.size() - 1).step();
        return last == TruceStep.ENDED || last == TruceStep.EXPIRED;
    }

    private boolean meets(List<Spot> others) {
        return spots.isEmpty()
                || others.isEmpty()
                || spots.stream().anyMatch(mine -> others.stream().anyMatch(their -> areOne(mine, their)));
    }

    private static boolean areOne(Spot one, Spot other) {
        return one.contains(other)
                || other.contains(one)
                || Folding.fold(one.name()).equals(Folding.fold(other.name()));
    }

    /** Who declares a truce alone may declare it for others: until two are named, it binds whoever fights there. */
    private boolean isAmong(List<String> others) {
        return actors.size() < 2
                || others.isEmpty()
                || others.stream().anyMatch(other -> actors.stream()
                        .anyMatch(actor -> parties.kinship(actor, other) != Kinship.OTHER));
    }

    Truce truce() {
        return new Truce(spots.stream().map(Spot::name).distinct().toList(), List.copyOf(actors), events);
    }
}
