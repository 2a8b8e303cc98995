package org.rawi.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rawi.knowledge.Knowledge;
import org.rawi.store.DataSet;
import org.rawi.store.Incidents.Membership;
import org.rawi.store.StoredClaim;
import org.rawi.store.search.Digest;
import org.rawi.store.search.Page;
import org.rawi.store.search.Query;
import org.rawi.store.search.SearchIndex;
import org.rawi.store.search.Snippet;

/**
 * Looks through a data set: {@code explore.page(Query.ALL.withWords("حرستا", false))}. What is found is what has been kept before it
 * was asked. Thread-safe.
 */
public final class Explore implements AutoCloseable {
    private final DataSet set;
    private final SearchIndex index;

    /** Opens the index of {@code set}; makes it where there is none. */
    public Explore(DataSet set, Knowledge knowledge) {
        this.set = set;
        this.index = SearchIndex.open(set, new ClaimFeed(set, knowledge));
    }

    /**
     * What was found, in order.
     *
     * @param total how many fit in all
     * @param hits those of this page
     * @param next the token of the next page, or null where this is the last
     */
    public record Found(long total, List<Hit> hits, String next) {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /**
     * A claim that was found.
     *
     * @param reviewed the claim with what people decided of it
     * @param incident its incident, or null
     * @param snippet the sentence that it stands in, the words asked for marked
     */
    public record Hit(Reviewed reviewed, Membership incident, Snippet snippet) {
        public Hit {
            Objects.requireNonNull(reviewed);
            Objects.requireNonNull(snippet);
        }
    }

    /** A page of the claims that fit {@code query}. */
    public Found page(Query query) {
        index.catchUp();
        Page page = index.page(query);
        List<String> ids = page.hits().stream().map(Page.Hit::claim).toList();
        Map<String, Reviewed> reviewed = reviewed(ids);
        Map<String, Membership> incidents = set.incidents().of(ids);
        List<Hit> hits = new ArrayList<>();
        for (Page.Hit hit : page.hits()) {
            // What has gone in this very moment is left out.
            if (reviewed.containsKey(hit.claim())) {
                hits.add(new Hit(reviewed.get(hit.claim()), incidents.get(hit.claim()), hit.snippet()));
            }
        }
        return new Found(page.total(), hits, page.next());
    }

    /** All claims that fit {@code query}, counted: by value, by day, by place. */
    public Digest digest(Query query) {
        index.catchUp();
        return index.digest(query);
    }

    private Map<String, Reviewed> reviewed(List<String> ids) {
        Map<String, List<StoredClaim>> byDocument = new LinkedHashMap<>();
        set.claims().find(ids).values().forEach(stored -> byDocument
                .computeIfAbsent(stored.hash(), hash -> new ArrayList<>())
                .add(stored));
        Map<String, Reviewed> reviewed = new LinkedHashMap<>();
        ReviewedClaims claims = new ReviewedClaims(set);
        byDocument.forEach((hash, stored) -> claims.of(hash, stored)
                .forEach(one -> reviewed.put(one.stored().claim().claim(), one)));
        return reviewed;
    }

    @Override
    public void close() {
        index.close();
    }
}
