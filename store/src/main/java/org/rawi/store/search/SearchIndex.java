package org.rawi.store.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.Directory;
import org.rawi.store.Change;
import org.rawi.store.DataSet;
import org.rawi.store.search.Query.Field;

/**
 * The index of the claims of a data set: {@code try (SearchIndex index = SearchIndex.open(set, feed))}. It follows the data set by its
 * changes, and is made anew where it is missing, broken, of another data set or of another version. Thread-safe.
 *
 * <p>One process writes it at a time. Another that has the data set open finds what the first has written, and no more.
 */
public final class SearchIndex implements AutoCloseable {
    /** However many changes there are. */
    public static final long EVERYTHING = Long.MAX_VALUE;

    private static final String FOLDER = "claims";

    private final FollowingIndex index;

    private SearchIndex(DataSet set, IndexFeed feed, Directory directory, long most) {
        index = FollowingIndex.open(set, new Source(set, feed), directory, most);
    }

    /** Opens the index of {@code set} and brings it up to date; {@code feed} gives it the claims. */
    public static SearchIndex open(DataSet set, IndexFeed feed) {
        return open(set, feed, EVERYTHING);
    }

    /** The same, but that it stays behind where it is behind by more than {@code most} changes, until {@link #catchUp} is asked for. */
    public static SearchIndex open(DataSet set, IndexFeed feed, long most) {
        return new SearchIndex(set, feed, IndexFolder.of(set, FOLDER), most);
    }

    /** The same in {@code folder}, which is made where there is none. */
    public static SearchIndex open(DataSet set, IndexFeed feed, Path folder) {
        return new SearchIndex(set, feed, IndexFolder.at(folder), EVERYTHING);
    }

    /** Makes the index anew from all claims. */
    public void rebuild() {
        index.rebuild();
    }

    /** Takes in what has changed since; what is asked after this returns sees all that was kept before it was called. */
    public void catchUp() {
        catchUp(EVERYTHING);
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
    public Page page(Query query) {
        return index.with(searcher -> new Searching(searcher, query).page());
    }

    /** All that fits {@code query}, counted. */
    public Digest digest(Query query) {
        return index.with(searcher -> new Searching(searcher, query).digest(Digest.Dimension.OF_CLAIMS));
    }

    /** What was not committed is followed again when it is opened next. */
    @Override
    public void close() {
        index.close();
    }

    /** Every claim, as it is shown. */
    private record Source(DataSet set, IndexFeed feed) implements FollowingIndex.Source {
        /** Raised whenever what {@link ClaimDocument} holds is another. */
        private static final String VERSION = "5";

        @Override
        public String version() {
            return VERSION;
        }

        @Override
        public void forEach(long latest, Consumer<Document> to) {
            feed.forEach(claim -> to.accept(ClaimDocument.of(claim, latest)));
        }

        @Override
        public Map<String, Optional<Document>> touched(List<Change> changes, FollowingIndex.Held held) {
            Map<String, Long> touched = new TreeMap<>();
            List<String> incidents = new ArrayList<>();
            Map<String, Long> ofIncidents = new TreeMap<>();
            for (Change change : changes) {
                if (change.what() == Change.What.CLAIM) {
                    touched.put(change.id(), change.seq());
                } else if (change.what() == Change.What.INCIDENT) {
                    incidents.add(change.id());
                    ofIncidents.put(change.id(), change.seq());
                }
            }
            set.incidents().find(incidents).values().forEach(incident -> incident.claims()
                    .forEach(claim -> touched.merge(claim, ofIncidents.get(incident.id()), Math::max)));
            // What has left them for no other is in none of them any more.
            long latest = changes.get(changes.size() - 1).seq();
            held.with(Field.INCIDENT, incidents).forEach(claim -> touched.putIfAbsent(claim, latest));
            Map<String, Optional<Document>> documents = new LinkedHashMap<>();
            touched.keySet().forEach(id -> documents.put(id, Optional.empty()));
            for (IndexedClaim claim : feed.of(List.copyOf(touched.keySet()))) {
                String id = claim.claim().claim();
                documents.put(id, Optional.of(ClaimDocument.of(claim, touched.get(id))));
            }
            return documents;
        }
    }
}
