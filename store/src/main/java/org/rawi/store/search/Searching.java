package org.rawi.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** One query, asked of one state of an index. */
final class Searching {
    private final IndexSearcher searcher;
    private final Query query;
    private final Asking asking;
    private final org.apache.lucene.search.Query asked;

    Searching(IndexSearcher searcher, Query query) {
        this.searcher = searcher;
        this.query = query;
        this.asking = new Asking(query);
        this.asked = asking.asked();
    }

    /** Documents in order, and the token of what comes next. */
    private record Ranked(long total, List<Document> documents, String next) {}

    private Ranked ranked() throws IOException {
        FieldDoc after = query.after() == null ? null : Ordering.after(query.order(), query.after());
        int end = query.skipped() + query.size();
        TopFieldDocs found = searcher.search(
                asked, new TopFieldCollectorManager(Ordering.of(query.order()), end + 1, after, Integer.MAX_VALUE));
        List<Document> documents = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        ScoreDoc[] docs = found.scoreDocs;
        for (int i = query.skipped(); i < docs.length && i < end; i++) {
            documents.add(stored.document(docs[i].doc));
        }
        String next = docs.length > end ? Ordering.token(query.order(), (FieldDoc) docs[end - 1]) : null;
        return new Ranked(found.totalHits.value, documents, next);
    }

    Page page() throws IOException {
        Ranked ranked = ranked();
        return new Page(
                ranked.total(), ranked.documents().stream().map(this::hit).toList(), ranked.next());
    }

    IncidentIndex.Found incidents() throws IOException {
        Ranked ranked = ranked();
        return new IncidentIndex.Found(
                ranked.total(),
                ranked.documents().stream()
                        .map(document -> document.get(Names.ID))
                        .toList(),
                ranked.next());
    }

    private Page.Hit hit(Document document) {
        String text = document.get(Names.SNIPPET);
        return new Page.Hit(
                document.get(Names.ID),
                new Snippet(
                        text,
                        document.getField(Names.SNIPPET_START).numericValue().intValue(),
                        document.getField(Names.SNIPPET_IN_TITLE).numericValue().intValue() == 1,
                        asking.marked(text)));
    }

    Digest digest(Set<Digest.Dimension> dimensions) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(asked), ScoreMode.COMPLETE_NO_SCORES, 1);
        Counting counting = new Counting(dimensions, query.asTold() ? Names.TOLD_POINT : Names.POINT);
        try {
            // The largest first, so that no processor ends long after the others.
            searcher.getIndexReader().leaves().stream()
                    .sorted(Comparator.comparingInt(
                                    (LeafReaderContext leaf) -> leaf.reader().maxDoc())
                            .reversed())
                    .toList()
                    .parallelStream()
                    .forEach(leaf -> count(weight, leaf, counting));
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
        return counting.digest();
    }

    private static void count(Weight weight, LeafReaderContext leaf, Counting counting) {
        try {
            counting.count(leaf.reader(), fits(weight, leaf));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static FixedBitSet fits(Weight weight, LeafReaderContext leaf) throws IOException {
        FixedBitSet fits = new FixedBitSet(leaf.reader().maxDoc());
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
            return fits;
        }
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator docs = scorer.iterator();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (live == null || live.get(doc)) {
                fits.set(doc);
            }
        }
        return fits;
    }
}
