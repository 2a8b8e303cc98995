package org.rawi.ledger.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rawi.ledger.origin.Origin;

/**
 * The figures of one origin, taken in the order of publication.
 *
 * <p>A figure that the origin gave before is a late retelling of it, not an update. On one day nobody knows which came first:
 * both stand, unless one is a running total. A plural with no number replaces nothing.
 */
final class TollLine {
    private static final Set<String> PARTS = Set.of("women", "children", "named", "initiator");

    private final Origin origin;
    private final boolean aggregate;
    private final List<TollUpdate> updates = new ArrayList<>();

    TollLine(Origin origin, boolean aggregate) {
        this.origin = origin;
        this.aggregate = aggregate;
    }

    boolean isOf(Origin other, boolean ofPeriod) {
        return origin.key().equals(other.key()) && aggregate == ofPeriod;
    }

    List<TollUpdate> updates() {
        return List.copyOf(updates);
    }

    /** Takes what one telling gives. */
    void take(List<TollUpdate> told) {
        List<TollUpdate> before = List.copyOf(updates);
        for (TollUpdate update : told) {
            if (!retold(update)) {
                add(update, before, told);
            }
        }
    }

    private boolean retold(TollUpdate update) {
        for (int i = 0; i < updates.size(); i++) {
            TollUpdate known = updates.get(i);
            if (isOneLine(known, update) && saysTheSame(known, update)) {
                if (!known.claims().contains(update.claims().get(0))) {
                    updates.set(i, known.alsoIn(update.claims().get(0)));
                }
                return true;
            }
        }
        return false;
    }

    private static boolean saysTheSame(TollUpdate known, TollUpdate update) {
        boolean bothNew = known.increment() == Increment.NEW && update.increment() == Increment.NEW;
        return bothNew && Objects.equals(known.text(), update.text())
                || Objects.equals(known.min(), update.min()) && Objects.equals(known.max(), update.max());
    }

    private void add(TollUpdate update, List<TollUpdate> before, List<TollUpdate> told) {
        List<TollUpdate> replaced = before.stream()
                .filter(known -> updates.contains(known) && known.stands() && replaces(update, known, told))
                .toList();
        boolean adds = update.increment() == Increment.NEW && !replaced.isEmpty();
        TollUpdate added = adds ? update.addedTo(replaced.get(0)) : update;
        replaced.forEach(known -> updates.set(
                updates.indexOf(known), known.replacedBy(update.claims().get(0))));
        updates.add(outgrown(added, before));
    }

    /** A running total smaller than one that stands is an earlier one, told late. */
    private static TollUpdate outgrown(TollUpdate update, List<TollUpdate> before) {
        return before.stream()
                .filter(known -> known.stands() && isOneLine(known, update))
                .filter(known -> update.increment() == Increment.RUNNING && isLess(update, known))
                .findFirst()
                .map(known -> update.replacedBy(known.claims().get(0)))
                .orElse(update);
    }

    private static boolean isLess(TollUpdate one, TollUpdate other) {
        return one.min() != null && other.min() != null && one.min() < other.min();
    }

    private static boolean replaces(TollUpdate update, TollUpdate known, List<TollUpdate> told) {
        if (update.bare() && update.increment() == Increment.PLAIN && !known.bare()) {
            return false;
        }
        boolean running = update.increment() == Increment.RUNNING;
        if (!isOneLine(update, known)) {
            return running && isWholeOf(update, known) && told.stream().noneMatch(other -> isOneLine(other, known));
        }
        if (running) {
            return !isLess(update, known);
        }
        return known.bare() || isLater(update, known);
    }

    /** Whether a running total over all holds the figure of one group. */
    private static boolean isWholeOf(TollUpdate whole, TollUpdate part) {
        return whole.effect().equals(part.effect())
                && !PARTS.contains(whole.group())
                && !PARTS.contains(part.group())
                && !isLess(whole, part);
    }

    private static boolean isOneLine(TollUpdate one, TollUpdate other) {
        return one.effect().equals(other.effect()) && one.group().equals(other.group());
    }

    private static boolean isLater(TollUpdate update, TollUpdate known) {
        return update.since() != null && known.since() != null && update.since().isAfter(known.since());
    }
}
