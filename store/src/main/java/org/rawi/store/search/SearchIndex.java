package org.rawi.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.rawi.store.Change;
import org.rawi.store.DataSet;
import org.rawi.store.StoreException;

/**
 * The index of a data set: {@code try (SearchIndex index = SearchIndex.open(set, feed))}. It follows the data set by its changes, and
 * is made anew where it is missing, broken, of another data set or of another version. Thread-safe.
 *
 * <p>One process writes it at a time. Another that has the data set open finds what the first has written, and no more.
 */
public final class SearchIndex implements AutoCloseable {
    /** Raised whenever what {@link ClaimDocument} holds is another. */
    private static final String VERSION = "1";

    private static final int CHANGES_AT_ONCE = 1000;
    private static final double BUFFER_MB = 96;

    private final DataSet set;
    private final IndexFeed feed;
    private final Directory directory;
    private IndexWriter writer;
    private SearcherManager searchers;
    private long follows;

    private SearchIndex(DataSet set, IndexFeed feed, Directory directory) {
        this.set = set;
        this.feed = feed;
        this.directory = directory;
    }

    /** Opens the index of {@code set} and brings it up to date; {@code feed} gives it the claims. */
    public static SearchIndex open(DataSet set, IndexFeed feed) {
        return open(new SearchIndex(set, feed, IndexFolder.of(set)));
    }

    /** The same in {@code folder}, which is made where there is none. */
    public static SearchIndex open(DataSet set, IndexFeed feed, Path folder) {
        return open(new SearchIndex(set, feed, IndexFolder.at(folder)));
    }

    private static SearchIndex open(SearchIndex index) {
        try {
            index.begin();
            index.catchUp();
            return index;
        } catch (RuntimeException fault) {
            index.close();
            throw fault;
        }
    }

    private void begin() {
        try {
            try {
                attach(OpenMode.CREATE_OR_APPEND);
                if (!isOurs()) {
                    rebuild();
                }
            } catch (CorruptIndexException
                    | IndexFormatTooNewException
                    | IndexFormatTooOldException
                    | IllegalArgumentException broken) {
                release();
                for (String file : directory.listAll()) {
                    directory.deleteFile(file);
                }
                attach(OpenMode.CREATE);
                rebuild();
            }
        } catch (LockObtainFailedException another) {
            onlyRead();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void attach(OpenMode mode) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
        config.setOpenMode(mode);
        config.setRAMBufferSizeMB(BUFFER_MB);
        config.setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        searchers = new SearcherManager(writer, null);
        follows = followed(writer.getLiveCommitData());
    }

    /** Another process writes the index: what it has written is read. */
    private void onlyRead() {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                throw new StoreException(
                        set.address().toString(),
                        "its index is being made by another process",
                        "to try again in a while");
            }
            searchers = new SearcherManager(directory, null);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private boolean isOurs() {
        Map<String, String> said = said(writer.getLiveCommitData());
        return VERSION.equals(said.get("version"))
                && set.id().equals(said.get("set"))
                && mark(follows).equals(said.get("mark"));
    }

    /** Tells the change that was followed last from another of its number, as after a restore. */
    private String mark(long seq) {
        return set.changes().since(seq - 1, 1).stream()
                .filter(change -> change.seq() == seq)
                .map(change -> change.id() + " " + change.at())
                .findFirst()
                .orElse(seq == 0 ? "none" : "missing");
    }

    private static Map<String, String> said(Iterable<Map.Entry<String, String>> commit) {
        Map<String, String> said = new TreeMap<>();
        if (commit != null) {
            commit.forEach(entry -> said.put(entry.getKey(), entry.getValue()));
        }
        return said;
    }

    private static long followed(Iterable<Map.Entry<String, String>> commit) {
        return Long.parseLong(said(commit).getOrDefault("follows", "0"));
    }

    /** Makes the index anew from all claims. */
    public synchronized void rebuild() {
        try {
            long latest = set.changes().latest();
            writer.deleteAll();
            feed.forEach(claim -> add(ClaimDocument.of(claim, latest)));
            keep(latest);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void add(Document document) {
        try {
            writer.addDocument(document);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void keep(long latest) throws IOException {
        follows = latest;
        Map<String, String> said = new TreeMap<>();
        said.put("version", VERSION);
        said.put("set", set.id());
        said.put("follows", Long.toString(latest));
        said.put("mark", mark(latest));
        writer.setLiveCommitData(said.entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** Takes in what has changed since; what is asked after this returns sees all that was kept before it was called. */
    public synchronized void catchUp() {
        try {
            if (writer == null) {
                searchers.maybeRefreshBlocking();
                return;
            }
            boolean any = false;
            List<Change> changes = set.changes().since(follows, CHANGES_AT_ONCE);
            while (!changes.isEmpty()) {
                follow(changes);
                any = true;
                follows = changes.get(changes.size() - 1).seq();
                changes = changes.size() < CHANGES_AT_ONCE
                        ? List.of()
                        : set.changes().since(follows, CHANGES_AT_ONCE);
            }
            if (any) {
                keep(follows);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void follow(List<Change> changes) throws IOException {
        Map<String, Long> touched = new TreeMap<>();
        for (Change change : changes) {
            if (change.what() == Change.What.CLAIM) {
                touched.put(change.id(), change.seq());
            } else if (change.what() == Change.What.INCIDENT) {
                for (String claim : claimsOf(change.id())) {
                    touched.put(claim, change.seq());
                }
            }
        }
        Set<String> gone = new LinkedHashSet<>(touched.keySet());
        List<String> ids = new ArrayList<>(touched.keySet());
        for (IndexedClaim claim : feed.of(ids)) {
            String id = claim.claim().claim();
            gone.remove(id);
            writer.updateDocument(new Term(Names.ID, id), ClaimDocument.of(claim, touched.get(id)));
        }
        for (String id : gone) {
            writer.deleteDocuments(new Term(Names.ID, id));
        }
    }

    private List<String> claimsOf(String incident) {
        return set.incidents().find(incident).map(found -> found.claims()).orElse(List.of());
    }

    /** A page of what fits {@code query}. */
    public Page page(Query query) {
        return with(searcher -> new Searching(searcher, query).page());
    }

    /** All that fits {@code query}, counted. */
    public Digest digest(Query query) {
        return with(searcher -> new Searching(searcher, query).digest());
    }

    private interface Work<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private <T> T with(Work<T> work) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return work.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void release() throws IOException {
        if (searchers != null) {
            searchers.close();
            searchers = null;
        }
        if (writer != null) {
            writer.rollback();
            writer = null;
        }
    }

    /** What was not committed is followed again when it is opened next. */
    @Override
    public synchronized void close() {
        try {
            release();
            directory.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
