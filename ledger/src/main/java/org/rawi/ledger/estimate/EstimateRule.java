package org.rawi.ledger.estimate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A rule that settles on one figure where origins differ, named with its source. Low and high are the lowest and highest given. */
@SuppressWarnings("ImmutableEnumChecker") // the functions have no state
public enum EstimateRule {
    /**
     * The figure of the most reliable origin; of origins equally reliable the lowest.
     */
    MOST_RELIABLE(
            "UCDP, Battle-Related Deaths Dataset Codebook and GED Codebook, «best estimate»: the most reliable figure; where none"
                    + " is more reliable, the lower",
            EstimateRule::mostReliable),
    /** The lowest figure that anyone gives. */
    MOST_CONSERVATIVE(
            "ACLED, «Fatalities» (FAQ and Codebook): where reports differ or are vague, the most conservative estimate",
            EstimateRule::mostConservative),
    /** The figure published last; of those published on one day the lowest. */
    LATEST("Rawi: tolls grow while news come in", EstimateRule::latest);

    private final String source;
    private final Function<List<Figure>, Figure> choice;

    EstimateRule(String source, Function<List<Figure>, Figure> choice) {
        this.source = source;
        this.choice = choice;
    }

    /** Whose rule it is, and what it says. */
    public String source() {
        return source;
    }

    /** The estimate over what origins have now; nothing where there is no figure. */
    public Optional<Estimate> estimate(List<Figure> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        int low = figures.stream().mapToInt(Figure::low).min().getAsInt();
        int high = figures.stream().mapToInt(Figure::high).max().getAsInt();
        return Optional.of(new Estimate(low, choice.apply(figures).low(), high));
    }

    private static Figure mostReliable(List<Figure> figures) {
        return first(figures, Comparator.comparing(Figure::reliability));
    }

    private static Figure mostConservative(List<Figure> figures) {
        return first(figures, Comparator.comparingInt(Figure::low));
    }

    private static Figure latest(List<Figure> figures) {
        Comparator<LocalDate> latestFirst = Comparator.nullsLast(Comparator.reverseOrder());
        return first(figures, Comparator.comparing(Figure::since, latestFirst));
    }

    private static Figure first(List<Figure> figures, Comparator<Figure> order) {
        return figures.stream()
                .min(order.thenComparingInt(Figure::low).thenComparingInt(Figure::high))
                .orElseThrow();
    }
}
