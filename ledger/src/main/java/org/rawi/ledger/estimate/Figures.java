package org.rawi.ledger.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rawi.ledger.party.Participants;
import org.rawi.ledger.toll.Increment;
import org.rawi.ledger.toll.TollTimeline;
import org.rawi.ledger.toll.TollUpdate;

/**
 * The whole toll of an event as each origin has it: of the groups that it counts the largest, since women and children are among
 * the civilians and these among all; the two sides' dead of a clash together.
 */
public final class Figures {
    private static final Set<String> SIDES = Set.of("initiator", "target");

    private Figures() {}

    /** One figure an origin, of those that stand; two where an origin gave two on one day. */
    public static List<Figure> of(TollTimeline timeline, String effect, Participants participants) {
        Map<String, List<TollUpdate>> byOrigin = new LinkedHashMap<>();
        timeline.standing(effect).stream()
                .filter(update -> update.min() != null || update.max() != null)
                .forEach(update -> byOrigin.computeIfAbsent(update.origin().key(), key -> new ArrayList<>())
                        .add(update));
        List<Figure> figures = new ArrayList<>();
        byOrigin.values().forEach(updates -> figures.addAll(ofOrigin(updates, participants)));
        return figures;
    }

    private static List<Figure> ofOrigin(List<TollUpdate> updates, Participants participants) {
        Reliability reliability = Reliability.of(updates.get(0).origin(), participants);
        List<TollUpdate> running = updates.stream()
                .filter(update -> update.increment() == Increment.RUNNING)
                .toList();
        List<TollUpdate> asked = running.isEmpty() ? updates : running;
        Optional<TollUpdate> acting = largest(asked, update -> update.group().equals("initiator"));
        Optional<TollUpdate> actedOn = largest(asked, update -> update.group().equals("target"));
        if (acting.isPresent()
                && actedOn.isPresent()
                && asked.stream().allMatch(update -> SIDES.contains(update.group()))) {
            return List.of(figure(List.of(acting.get(), actedOn.get()), reliability));
        }
        String group = largest(asked, update -> true).orElseThrow().group();
        return asked.stream()
                .filter(update -> update.group().equals(group))
                .map(update -> figure(List.of(update), reliability))
                .toList();
    }

    private static Optional<TollUpdate> largest(List<TollUpdate> updates, Predicate<TollUpdate> asked) {
        return updates.stream()
                .filter(asked)
                .max(Comparator.comparingInt(Figures::low).thenComparing(TollUpdate::group));
    }

    private static Figure figure(List<TollUpdate> together, Reliability reliability) {
        int low = together.stream().mapToInt(Figures::low).sum();
        int high = together.stream().mapToInt(Figures::high).sum();
        LocalDate since = together.stream()
                .map(TollUpdate::since)
                .filter(Objects::nonNull)
                .max(Comparator.<LocalDate>naturalOrder())
                .orElse(null);
        return new Figure(low, high, since, reliability);
    }

    private static int low(TollUpdate update) {
        return update.min() == null ? 0 : update.min();
    }

    private static int high(TollUpdate update) {
        return update.max() == null ? low(update) : Math.max(update.max(), low(update));
    }
}
