package org.rawi.store.search;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.Directory;
import org.rawi.store.Change;
import org.rawi.store.DataSet;
import org.rawi.store.Incidents.Membership;
import org.rawi.store.search.Digest.Dimension;

/**
 * The index of the incidents of a data set, beside that of its claims. It follows changes of incidents and of their claims, and is made
 * anew as that is. Thread-safe.
 */
public final class IncidentIndex implements AutoCloseable {
    private static final String FOLDER = "incidents";

    private final FollowingIndex index;
    private final KnownDigests digests = new KnownDigests();

    private IncidentIndex(DataSet set, IncidentFeed feed, Directory directory, long most) {
        index = FollowingIndex.open(set, new Source(set, feed), directory, most);
    }

    /** Opens the index of {@code set} and brings it up to date; {@code feed} gives it the incidents. */
    public static IncidentIndex open(DataSet set, IncidentFeed feed) {
        return open(set, feed, SearchIndex.EVERYTHING);
    }

    /** The same, but that it stays behind where it is behind by more than {@code most} changes, until {@link #catchUp} is asked for. */
    public static IncidentIndex open(DataSet set, IncidentFeed feed, long most) {
        return new IncidentIndex(set, feed, IndexFolder.of(set, FOLDER), most);
    }

    /** The same in {@code folder}, which is made where there is none. */
    public static IncidentIndex open(DataSet set, IncidentFeed feed, Path folder) {
        return new IncidentIndex(set, feed, IndexFolder.at(folder), SearchIndex.EVERYTHING);
    }

    /**
     * What was found, in order.
     *
     * @param total how many fit in all
     * @param ids ids of those of this page
     * @param next the token of the next page, or null where this is the last
     */
    public record Found(long total, List<String> ids, String next) {
        public Found {
            ids = List.copyOf(ids);
        }
    }

    /** Makes the index anew from all incidents. */
    public void rebuild() {
        index.rebuild();
    }

    /** Takes in what has changed since; what is asked after this returns sees all that was kept before it was called. */
    public void catchUp() {
        catchUp(SearchIndex.EVERYTHING);
    }

    /** The same where it is behind by at most {@code most} changes; whether it is up to date now. */
    public boolean catchUp(long most) {
        return index.catchUp(most);
    }

    /** The latest change that what is found takes in; 0 where it is being made anew. */
    public long asOf() {
        return index.asOf();
    }

    /** A page of what fits {@code query}. */
    public Found page(Query query) {
        return index.with(searcher -> new Searching(searcher, query).incidents());
    }

    /** All that fits {@code query}, counted by these dimensions. */
    public Digest digest(Query query, Set<Dimension> dimensions) {
        return index.with(searcher -> digests.of(searcher, query, dimensions));
    }

    @Override
    public void close() {
        index.close();
    }

    /** Every incident, as it is told now. */
    private record Source(DataSet set, IncidentFeed feed) implements FollowingIndex.Source {
        /** Raised whenever what {@link IncidentDocument} holds is another. */
        private static final String VERSION = "2";

        @Override
        public String version() {
            return VERSION;
        }

        @Override
        public void forEach(long latest, Consumer<Document> to) {
            feed.forEach(incident -> to.accept(IncidentDocument.of(incident, latest)));
        }

        @Override
        public Map<String, Optional<Document>> touched(List<Change> changes, FollowingIndex.Held held) {
            Map<String, Long> touched = new TreeMap<>();
            Map<String, Long> claims = new TreeMap<>();
            for (Change change : changes) {
                if (change.what() == Change.What.INCIDENT) {
                    touched.put(change.id(), change.seq());
                } else if (change.what() == Change.What.CLAIM) {
                    claims.put(change.id(), change.seq());
                }
            }
            for (Map.Entry<String, Membership> of :
                    set.incidents().of(claims.keySet()).entrySet()) {
                touched.merge(of.getValue().incident(), claims.get(of.getKey()), Math::max);
            }
            Map<String, Optional<Document>> documents = new LinkedHashMap<>();
            touched.keySet().forEach(id -> documents.put(id, Optional.empty()));
            for (IndexedIncident incident : feed.of(List.copyOf(touched.keySet()))) {
                documents.put(incident.id(), Optional.of(IncidentDocument.of(incident, touched.get(incident.id()))));
            }
            return documents;
        }
    }
}
