package org.rawi.store.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.rawi.store.search.Digest.Dimension;

/** Remembers what was counted last, for as long as the index is as it was: further pages of one question count nothing anew. Thread-safe. */
final class KnownDigests {
    private static final int MOST = 48;

    private Object state;
    private final Map<Counted, Digest> known = new LinkedHashMap<>(16, 0.75f, true);

    private record Counted(Query query, Set<Dimension> dimensions) {}

    Digest of(IndexSearcher searcher, Query query, Set<Dimension> dimensions) throws IOException {
        Counted asked = new Counted(query.inAnyOrder(), Set.copyOf(dimensions));
        Object now = state(searcher.getIndexReader());
        Digest digest = find(now, asked);
        if (digest == null) {
            digest = new Searching(searcher, query).digest(dimensions);
            keep(now, asked, digest);
        }
        return digest;
    }

    private static Object state(IndexReader reader) {
        IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
        return helper == null ? reader : helper.getKey();
    }

    private synchronized Digest find(Object now, Counted asked) {
        return now.equals(state) ? known.get(asked) : null;
    }

    private synchronized void keep(Object now, Counted asked, Digest digest) {
        if (!now.equals(state)) {
            known.clear();
            state = now;
        }
        known.put(asked, digest);
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
