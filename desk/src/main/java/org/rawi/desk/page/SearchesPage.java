package org.rawi.desk.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rawi.desk.web.Visit;
import org.rawi.desk.words.Catalogue;

/**
 * The searches that were saved.
 *
 * @param searches each of them, by name
 */
public record SearchesPage(List<Saved> searches) {
    public SearchesPage {
        searches = List.copyOf(searches);
    }

    /**
     * A search that was saved.
     *
     * @param id its id
     * @param name what it is called
     * @param who who saved it
     * @param day when
     * @param asked what it asks for, in words; empty where it asks for all
     * @param href the same in Explore
     * @param feed its feed
     * @param removable whether who looks may remove it
     */
    public record Saved(
            String id,
            String name,
            String who,
            String day,
            List<String> asked,
            String href,
            String feed,
            boolean removable) {
        public Saved {
            Objects.requireNonNull(id);
            Objects.requireNonNull(name);
            asked = List.copyOf(asked);
        }
    }

    /** What came of a wish to remove one. */
    public enum Removal {
        REMOVED,
        NOT_THERE,
        /** Somebody else saved it. */
        NOT_OWN
    }

    /** Saves searches, and tells what became of what they find. */
    public interface Source {
        SearchesPage searches(Visit visit, Catalogue words);

        /** Saves what {@code filters} ask under a name, for all. */
        void save(Visit visit, String name, Filters filters);

        Removal remove(Visit visit, String id);

        /** The feed of a search, what became so before a change; empty where there is no such search. */
        Optional<String> feed(Visit visit, String id, long before, Catalogue words);
    }
}
