package org.rawi.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.rawi.store.Change;
import org.rawi.store.DataSet;
import org.rawi.store.StoreException;
import org.rawi.store.search.Query.Field;

/**
 * An index that follows a data set by its changes, and is made anew where it is missing, broken, of another data set or of another
 * version. Thread-safe.
 *
 * <p>One process writes it at a time. Another that has the data set open finds what the first has written, and no more.
 */
final class FollowingIndex implements AutoCloseable {

    private static final int CHANGES_AT_ONCE = 1000;
    private static final double BUFFER_MB = 96;
    private static final long PATIENCE_MILLIS = 2000;

    private final DataSet set;
    private final Source source;
    private final Directory directory;
    private IndexWriter writer;
    private SearcherManager searchers;
    private volatile long follows;
    /** What is found is as of this change: what is followed shows only when it has been kept. */
    private volatile long shows;

    private volatile boolean isWhole = true;
    private final ReentrantLock following = new ReentrantLock();

    private FollowingIndex(DataSet set, Source source, Directory directory) {
        this.set = set;
        this.source = source;
        this.directory = directory;
    }

    /** What is indexed. */
    interface Source {
        /** Raised whenever what is held of one thing is another. */
        String version();

        /** Hands on all there is, as of the change {@code latest}. */
        void forEach(long latest, Consumer<Document> to);

        /**
         * What these changes touch, by id, as it is now; nothing in it for what is gone.
         *
         * @param held what the index holds until now
         */
        Map<String, Optional<Document>> touched(List<Change> changes, Held held);
    }

    /** What an index holds. */
    interface Held {
        /** Ids of what has one of these values of {@code field}. */
        Set<String> with(Field field, Collection<String> values);
    }

    /** Opens the index that lies in {@code directory}, and brings it up to date where it is behind by at most {@code most} changes. */
    static FollowingIndex open(DataSet set, Source source, Directory directory, long most) {
        FollowingIndex index = new FollowingIndex(set, source, directory);
        try {
            index.begin();
            index.catchUp(most);
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
                    empty();
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
                isWhole = false;
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
        shows = follows;
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
            showWritten();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void showWritten() {
        shows = with(searcher -> followed(((DirectoryReader) searcher.getIndexReader())
                .getIndexCommit()
                .getUserData()
                .entrySet()));
    }

    private boolean isOurs() {
        Map<String, String> said = said(writer.getLiveCommitData());
        return source.version().equals(said.get("version"))
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

    private void empty() throws IOException {
        isWhole = false;
        shows = 0;
        writer.deleteAll();
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** Makes the index anew. */
    void rebuild() {
        following.lock();
        try {
            long latest = set.changes().latest();
            isWhole = false;
            writer.deleteAll();
            source.forEach(latest, this::add);
            isWhole = true;
            keep(latest);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            following.unlock();
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
        said.put("version", source.version());
        said.put("set", set.id());
        said.put("follows", Long.toString(latest));
        said.put("mark", mark(latest));
        writer.setLiveCommitData(said.entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
        shows = latest;
    }

    /** The latest change that what is found takes in. */
    long asOf() {
        return shows;
    }

    /**
     * Takes in what has changed since, where that is no more than {@code most} changes; what is asked after this returns true sees all
     * that was kept before it was called.
     */
    boolean catchUp(long most) {
        if (!locked(most)) {
            return false;
        }
        try {
            if (writer == null) {
                searchers.maybeRefreshBlocking();
                showWritten();
                return true;
            }
            long latest = set.changes().latest();
            if (latest - (isWhole ? follows : 0) > most) {
                return false;
            }
            if (isWhole) {
                followTo(latest);
            } else {
                rebuild();
            }
            return true;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            following.unlock();
        }
    }

    /** Whoever waits for all waits however long it takes. */
    private boolean locked(long most) {
        if (most == Long.MAX_VALUE) {
            following.lock();
            return true;
        }
        try {
            return following.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void followTo(long latest) throws IOException {
        boolean any = false;
        boolean takenDown = false;
        while (follows < latest) {
            List<Change> changes = set.changes().since(follows, CHANGES_AT_ONCE);
            follow(changes);
            any = true;
            takenDown |= changes.stream().anyMatch(FollowingIndex::isTakedown);
            follows = changes.get(changes.size() - 1).seq();
        }
        if (any) {
            keep(follows);
        }
        if (takenDown) {
            scrub();
        }
    }

    private static boolean isTakedown(Change change) {
        return change.what() == Change.What.DOCUMENT && change.how() == Change.How.REMOVED;
    }

    /** What is deleted is only marked so, until what it lies in is written anew. */
    private void scrub() throws IOException {
        writer.forceMergeDeletes(true);
        keep(follows);
        writer.deleteUnusedFiles();
    }

    private void follow(List<Change> changes) throws IOException {
        for (Map.Entry<String, Optional<Document>> touched :
                source.touched(changes, this::held).entrySet()) {
            Term id = new Term(Names.ID, touched.getKey());
            if (touched.getValue().isPresent()) {
                writer.updateDocument(id, touched.getValue().get());
            } else {
                writer.deleteDocuments(id);
            }
        }
    }

    private Set<String> held(Field field, Collection<String> values) {
        return with(searcher -> {
            Set<String> ids = new TreeSet<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                for (String value : values) {
                    addHeld(leaf.reader(), new Term(Names.of(field), value), ids);
                }
            }
            return ids;
        });
    }

    private static void addHeld(LeafReader reader, Term value, Set<String> ids) throws IOException {
        PostingsEnum documents = reader.postings(value, PostingsEnum.NONE);
        if (documents == null) {
            return;
        }
        StoredFields stored = reader.storedFields();
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (reader.getLiveDocs() == null || reader.getLiveDocs().get(doc)) {
                ids.add(stored.document(doc, Set.of(Names.ID)).get(Names.ID));
            }
        }
    }

    /** What is asked of one state of the index. */
    interface Work<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    <T> T with(Work<T> work) {
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
    public void close() {
        following.lock();
        try {
            release();
            directory.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            following.unlock();
        }
    }
}
