package org.rawi.reading.web;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Who posted a message on a site that carries everybody's: the name above it, or above the message before where it is left out
 * as in an export of Telegram.
 */
final class Channels {
    private static final Set<String> NAMES =
            Set.of("from name", "tgme widget message owner name", "owner name", "channel name");

    private String before;

    Optional<String> of(Element message) {
        for (Element element : message.getAllElements()) {
            boolean named = Vocabulary.names(element).stream().anyMatch(name -> NAMES.contains(String.join(" ", name)));
            if (named && element.hasText()) {
                before = element.text().strip();
                break;
            }
        }
        return Optional.ofNullable(before).filter(name -> !name.isEmpty());
    }
}
