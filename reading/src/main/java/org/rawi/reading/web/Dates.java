package org.rawi.reading.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.rawi.reading.Days;

/** Days that stand in the markup of the page: «time datetime», «abbr title». */
final class Dates {
    private static final List<String> ATTRIBUTES = List.of(
            "datetime", "content", "title", "data-utime", "data-time", "data-timestamp", "data-unixtime", "data-date");

    private Dates() {}

    /** The day that {@code element} itself gives in an attribute. */
    static Optional<LocalDate> of(Element element) {
        boolean stamped = element.normalName().equals("time")
                || element.normalName().equals("abbr")
                || element.attr("itemprop").equals("datePublished")
                || Vocabulary.label(element).filter(Label.DATELINE::equals).isPresent();
        if (!stamped
                || element.attributesSize() == 0
                || element.attr("itemprop").equals("dateModified")) {
            return Optional.empty();
        }
        return ATTRIBUTES.stream()
                .filter(element::hasAttr)
                .flatMap(name -> Days.OF_PROGRAMS.find(element.attr(name)).stream())
                .findFirst();
    }

    /** The first day that an element of {@code scope} gives in an attribute and that is no furniture. */
    static Optional<LocalDate> in(Element scope, Labels labels) {
        for (Element element : scope.getAllElements()) {
            Optional<LocalDate> day = of(element);
            if (day.isPresent() && !labels.isFurniture(element)) {
                return day;
            }
        }
        return Optional.empty();
    }
}
