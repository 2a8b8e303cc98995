package org.rawi.reading.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * The element in which a story stands: the one whose prose outweighs its links and labels by most. A menu, a list of headlines
 * or a comment box weighs against all that hold it, so that the choice closes in on the story alone.
 */
final class Density {
    private static final int SHORT_LINE = 12;
    /** Furniture that the markup names does no harm in a story. */
    private static final int KNOWN = 3;

    /** A body that is called so is the story, unless it is one of several pieces. */
    private static final double NEARLY_ALL = 0.9;

    private static final double NAMED = 1.25;

    private final Function<Element, Optional<Label>> labels;
    private final Map<Element, Double> weights = new HashMap<>();
    private double named;

    /** @param labels what the markup says of an element */
    Density(Function<Element, Optional<Label>> labels) {
        this.labels = labels;
    }

    /** The element that holds the story in {@code lines}, all of which stand in {@code scope}; empty where none is told. */
    Optional<Element> story(List<PageLine> lines, Element scope) {
        for (PageLine line : lines) {
            double weight = weight(line);
            weights.merge(line.element(), weight, Double::sum);
            named += isNamed(line.element()) ? weight : 0;
        }
        return Optional.ofNullable(densest(scope).element());
    }

    private boolean isNamed(Element element) {
        return labels.apply(element).filter(Label.BODY::equals).isPresent();
    }

    private double weight(PageLine line) {
        Optional<Label> label = labels.apply(line.element());
        if (label.filter(Label.FURNITURE::equals).isPresent()) {
            return -KNOWN;
        }
        if (label.isPresent() && label.get() != Label.BODY && label.get() != Label.QUOTE || line.heading() > 0) {
            return 0;
        }
        return line.isProse() ? line.length() - line.linked() : -SHORT_LINE - 0.5 * line.linked();
    }

    /** The densest element at or below another, with the sum of all weights in that other. */
    private record Densest(Element element, double weight, double sum) {}

    private Densest densest(Element element) {
        double sum = weights.getOrDefault(element, 0.0);
        Densest best = new Densest(null, 0, 0);
        for (Element child : element.children()) {
            Densest below = densest(child);
            sum += below.sum();
            best = below.weight() > best.weight() ? below : best;
        }
        boolean isBody = isNamed(element)
                && Vocabulary.label(element).filter(Label.BODY::equals).isPresent()
                && sum >= NEARLY_ALL * named;
        double own = isBody ? sum * NAMED : sum;
        return own > best.weight() ? new Densest(element, own, sum) : new Densest(best.element(), best.weight(), sum);
    }
}
