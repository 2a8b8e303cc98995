package org.rawi.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rawi.store.Change;
import org.rawi.store.DataSet;
import org.rawi.store.FeedEntry;
import org.rawi.store.FeedEntry.How;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;

/**
 * What became of the incidents of a saved search, by the changes of the data set: which fit since, which say something else since,
 * which fit no more. Nothing is told of an incident before the embargo has passed.
 */
public final class SearchFeed {
    private static final int AT_ONCE = 500;
    /** How many entries are looked at for one page. */
    private static final int LOOKED_AT = 2000;

    private final DataSet set;
    private final Explore explore;
    private final ToldIncidents told;
    private final int embargoDays;

    /** @param told reads the incidents of {@code set} */
    public SearchFeed(DataSet set, Explore explore, ToldIncidents told, int embargoDays) {
        this.set = set;
        this.explore = explore;
        this.told = told;
        this.embargoDays = embargoDays;
    }

    /**
     * What a feed tells of one incident.
     *
     * @param entry what became of it
     * @param incident the incident as it is told now; null where it was retracted
     * @param updated since when the feed tells so
     */
    public record Item(FeedEntry entry, Told incident, Instant updated) {
        public Item {
            Objects.requireNonNull(entry);
            Objects.requireNonNull(updated);
        }
    }

    /**
     * A page of a feed.
     *
     * @param items what it tells, the latest change first
     * @param next the change before which the next page begins, or null where this is the last
     */
    public record Page(List<Item> items, Long next) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /** Looks at what has changed since it was last asked. {@code query} is what the search asks. */
    public void follow(String search, Query query) {
        long from = set.searches().follows(search);
        boolean more = true;
        while (more) {
            List<Change> changes = set.changes().since(from, AT_ONCE, Change.What.INCIDENT);
            more = changes.size() == AT_ONCE;
            if (!changes.isEmpty()) {
                explore.catchUp();
            }
            long to = changes.isEmpty() ? from : changes.get(changes.size() - 1).seq();
            if (to == from || !set.searches().follow(search, from, to, entries(search, query, changes))) {
                return;
            }
            from = to;
        }
    }

    private List<FeedEntry> entries(String search, Query query, List<Change> changes) {
        Map<String, Change> latest = new LinkedHashMap<>();
        changes.forEach(change -> {
            latest.remove(change.id());
            latest.put(change.id(), change);
        });
        Map<String, Told> fits = new HashMap<>();
        explore.incidents(query.with(Field.INCIDENT, latest.keySet()).page(AT_ONCE, null))
                .incidents()
                .forEach(incident -> fits.put(incident.id(), incident));
        Map<String, FeedEntry> before = set.searches().last(search, latest.keySet());
        List<FeedEntry> entries = new ArrayList<>();
        latest.forEach((id, change) -> {
            FeedEntry last = before.get(id);
            boolean fitted = last != null && last.how() != How.RETRACTED;
            Told fit = fits.get(id);
            if (fit != null) {
                How how = fitted ? How.CORRECTED : How.ADDED;
                entries.add(new FeedEntry(change.seq(), id, how, change.at(), told(fit)));
            } else if (fitted) {
                entries.add(new FeedEntry(change.seq(), id, How.RETRACTED, change.at(), last.told()));
            }
        });
        return entries;
    }

    /** The day on which it was last told of, or happened if that is later; null where neither is known. */
    public static LocalDate told(Told incident) {
        LocalDate published = incident.account().tellings().stream()
                .map(telling -> telling.published())
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
        LocalDate day = incident.viewed().headline().to();
        return published == null || day != null && day.isAfter(published) ? day : published;
    }

    /**
     * A page of what may be told at {@code now}, each incident once.
     *
     * @param before only what became so before this change; {@link Long#MAX_VALUE} for the first page
     */
    public Page page(String search, long before, int most, Instant now) {
        List<Item> items = new ArrayList<>();
        long behind = before;
        for (int looked = 0; looked < LOOKED_AT; looked += AT_ONCE) {
            List<FeedEntry> entries = set.searches().before(search, behind, AT_ONCE);
            Map<String, Told> incidents = new HashMap<>();
            told.of(entries.stream()
                            .filter(entry -> entry.how() != How.RETRACTED)
                            .map(FeedEntry::incident)
                            .toList())
                    .forEach(incident -> incidents.put(incident.id(), incident));
            for (FeedEntry entry : entries) {
                behind = entry.seq();
                item(search, entry, incidents.get(entry.incident()), now).ifPresent(items::add);
                if (items.size() == most) {
                    return new Page(items, behind);
                }
            }
            if (entries.size() < AT_ONCE) {
                return new Page(items, null);
            }
        }
        return new Page(items, behind);
    }

    private Optional<Item> item(String search, FeedEntry entry, Told incident, Instant now) {
        LocalDate last = incident == null ? entry.told() : told(incident);
        Instant free = free(last == null ? day(entry.at()) : last);
        if (entry.how() == How.RETRACTED) {
            // What was never told of is not taken back.
            return free.isAfter(entry.at()) || !wasTold(search, entry)
                    ? Optional.empty()
                    : Optional.of(new Item(entry, null, entry.at()));
        }
        Instant updated = free.isAfter(entry.at()) ? free : entry.at();
        return incident == null || updated.isAfter(now)
                ? Optional.empty()
                : Optional.of(new Item(entry, incident, updated));
    }

    private boolean wasTold(String search, FeedEntry retracted) {
        return set.searches().of(search, retracted.incident()).stream()
                .filter(entry -> entry.seq() < retracted.seq() && entry.how() != How.RETRACTED)
                .anyMatch(entry -> !free(entry.told() == null ? day(entry.at()) : entry.told())
                        .isAfter(retracted.at()));
    }

    private Instant free(LocalDate told) {
        return told.plusDays(embargoDays).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
