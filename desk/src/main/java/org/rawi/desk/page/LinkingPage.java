package org.rawi.desk.page;

import java.util.List;
import java.util.Objects;

/**
 * A claim to be merged with another incident, or to be split from the rest of its own.
 *
 * @param action merge or split
 * @param claim the claim
 * @param seen the number of the latest change that is shown
 * @param words the claim's own sentence
 * @param events the incidents that it may be of; for a split its own
 */
public record LinkingPage(String action, ArticlePage.Card claim, long seen, String words, List<Event> events) {
    /**
     * An incident.
     *
     * @param id its id
     * @param href its page
     * @param kind its kind
     * @param day when
     * @param place where, or empty
     * @param tellings its claims, the other one left out
     */
    public record Event(String id, String href, String kind, String day, String place, List<Telling> tellings) {
        public Event {
            tellings = List.copyOf(tellings);
        }

        /** Ids of the claims, parted by spaces. */
        public String claims() {
            return String.join(" ", tellings.stream().map(Telling::claim).toList());
        }
    }

    /** A claim with its sentence. */
    public record Telling(String claim, String words) {}

    public LinkingPage {
        Objects.requireNonNull(action);
        events = List.copyOf(events);
    }
}
