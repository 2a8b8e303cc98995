package org.rawi.reading.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the markup says of each line, by the elements that it stands in. Furniture inside a body is furniture; a caption inside
 * furniture is furniture; and what holds the title of the page is never furniture, whatever it is called.
 */
final class Labels {
    private final Map<Element, Optional<Label>> known = new HashMap<>();
    private final Set<Element> holdTitle = new HashSet<>();
    private final Set<Element> passedOver;

    /**
     * @param title the element that holds the title, or null
     * @param passedOver elements that are furniture though the markup does not say so
     */
    Labels(Element title, Collection<Element> passedOver) {
        for (Element at = title; at != null; at = at.parent()) {
            holdTitle.add(at);
        }
        this.passedOver = Set.copyOf(passedOver);
    }

    /** The label of {@code element} or of what it stands in. */
    Optional<Label> of(Element element) {
        if (element == null) {
            return Optional.empty();
        }
        Optional<Label> before = known.get(element);
        if (before != null) {
            return before;
        }
        Optional<Label> inherited = of(element.parent());
        Optional<Label> label = inherited.filter(Label.FURNITURE::equals).or(() -> joined(own(element), inherited));
        known.put(element, label);
        return label;
    }

    boolean isFurniture(Element element) {
        return of(element).filter(Label.FURNITURE::equals).isPresent();
    }

    private Optional<Label> own(Element element) {
        if (passedOver.contains(element)) {
            return Optional.of(Label.FURNITURE);
        }
        return Vocabulary.label(element).filter(label -> label == Label.BODY || !holdTitle.contains(element));
    }

    private static Optional<Label> joined(Optional<Label> own, Optional<Label> inherited) {
        boolean plain = inherited.isEmpty() || inherited.get() == Label.BODY;
        return own.isPresent() && (plain || own.get() == Label.FURNITURE) ? own : inherited.or(() -> own);
    }
}
