package org.rawi.ledger.toll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.telling.Count;
import org.rawi.ledger.telling.Telling;
import org.rawi.model.Modality;

/**
 * Follows tolls over time: an update replaces an earlier figure of the same origin, others who died are added to it, and totals
 * over a period stay by themselves. Immutable and thread-safe.
 */
public final class Tolls {
    /** By publication, then by claim; what has no day comes last. */
    private static final Comparator<Sourcing> ORDER = Comparator.comparing(
                    (Sourcing sourcing) -> sourcing.telling().published(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(sourcing -> sourcing.telling().claim());

    private final IncrementWords words;

    /** Knows running totals by the words of {@code knowledge}. */
    public Tolls(Knowledge knowledge) {
        words = IncrementWords.of(knowledge);
    }

    /** The tolls that these tellings of one event give; what is denied, planned or asked for gives none. */
    public TollTimeline timeline(List<Sourcing> sourcings) {
        List<TollLine> lines = new ArrayList<>();
        List<Sourcing> sorted = sourcings.stream()
                .filter(sourcing -> sourcing.telling().modality() == Modality.ASSERTED)
                .sorted(ORDER)
                .toList();
        for (Sourcing sourcing : sorted) {
            for (Origin origin : sourcing.origins()) {
                line(lines, origin, sourcing.telling().aggregate()).take(updates(sourcing.telling(), origin));
            }
        }
        Comparator<TollUpdate> order =
                Comparator.comparing(TollUpdate::since, Comparator.nullsLast(Comparator.naturalOrder()));
        return new TollTimeline(lines.stream()
                .flatMap(line -> line.updates().stream())
                .sorted(order)
                .toList());
    }

    private static TollLine line(List<TollLine> lines, Origin origin, boolean aggregate) {
        for (TollLine line : lines) {
            if (line.isOf(origin, aggregate)) {
                return line;
            }
        }
        TollLine line = new TollLine(origin, aggregate);
        lines.add(line);
        return line;
    }

    private List<TollUpdate> updates(Telling telling, Origin origin) {
        return telling.counts().stream()
                .map(count -> update(telling, origin, count))
                .toList();
    }

    private TollUpdate update(Telling telling, Origin origin, Count count) {
        return new TollUpdate(
                telling.published(),
                origin,
                count.effect(),
                count.group(),
                telling.aggregate(),
                increment(telling, count),
                count.min(),
                count.max(),
                count.about(),
                count.bare(),
                count.text(),
                List.of(telling.claim()),
                null);
    }

    /** «عدد من القتلى» is no total; and in «خمسة قتلى وسبعة جرحى آخرون» the others are others than those. */
    private Increment increment(Telling telling, Count count) {
        Increment increment = words.of(count);
        boolean others = increment == Increment.NEW && telling.counts().size() > 1;
        return isVague(count) || others ? Increment.PLAIN : increment;
    }

    private static boolean isVague(Count count) {
        return count.bare() || count.max() == null && (count.min() == null || count.min() <= 1);
    }
}
