package org.rawi.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Claim;
import org.rawi.store.DataSet;
import org.rawi.store.Incidents.Membership;
import org.rawi.store.StoredClaim;
import org.rawi.store.search.Digest;
import org.rawi.store.search.Digest.Dimension;
import org.rawi.store.search.IncidentIndex;
import org.rawi.store.search.Page;
import org.rawi.store.search.Query;
import org.rawi.store.search.SearchIndex;
import org.rawi.store.search.Snippet;

/**
 * Looks through a data set: {@code explore.page(Query.ALL.withWords("حرستا", false))}. What is found is what has been kept before it
 * was asked. Thread-safe.
 */
public final class Explore implements AutoCloseable {
    private static final int AT_ONCE = 200;
    private static final long MOST_AWAITED = 1500;

    private final DataSet set;
    private final Knowledge knowledge;
    private final ReviewedClaims claims;
    private final ToldIncidents told;
    private final SearchIndex index;
    private final long most;
    /** Opened when it is first asked. */
    private IncidentIndex incidents;

    /** Opens the index of {@code set}; makes it where there is none. What changes is waited for, however much it is. */
    public Explore(DataSet set, Knowledge knowledge) {
        this(set, knowledge, SearchIndex.EVERYTHING);
    }

    private Explore(DataSet set, Knowledge knowledge, long most) {
        this.set = set;
        this.knowledge = knowledge;
        this.most = most;
        this.claims = new ReviewedClaims(set);
        this.told = new ToldIncidents(set, knowledge);
        this.index = SearchIndex.open(set, new ClaimFeed(set, knowledge), most);
    }

    /** The same for a data set that {@link Upkeep} keeps up: nobody waits for a change of more than some hundred things. */
    public static Explore withUpkeep(DataSet set, Knowledge knowledge) {
        return new Explore(set, knowledge, MOST_AWAITED);
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

    /**
     * Incidents that were found, in order.
     *
     * @param total how many fit in all
     * @param incidents those of this page
     * @param next the token of the next page, or null where this is the last
     */
    public record FoundIncidents(long total, List<Told> incidents, String next) {
        public FoundIncidents {
            incidents = List.copyOf(incidents);
        }
    }

    /** A page of the claims that fit {@code query}. */
    public Found page(Query query) {
        index.catchUp(most);
        Page page = index.page(query);
        List<String> ids = page.hits().stream().map(Page.Hit::claim).toList();
        Map<String, Reviewed> reviewed = claims.find(ids);
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

    /** The sentence that a claim stands in; empty where its document is gone. */
    public Optional<Snippet> snippet(Claim claim) {
        return set.documents()
                .findById(claim.document())
                .map(document -> ClaimFeed.snippet(StoredClaim.trigger(claim), document));
    }

    /** All claims that fit {@code query}, counted: by value, by day, by place. */
    public Digest digest(Query query) {
        index.catchUp(most);
        return index.digest(query);
    }

    /**
     * A page of the incidents that fit {@code query}: those of which any telling fits each part of it. Places are asked for no more
     * exactly than is safe, unless {@link Query#withPlacesAsTold()}.
     */
    public FoundIncidents incidents(Query query) {
        IncidentIndex incidents = caughtUp();
        IncidentIndex.Found found = incidents.page(query);
        return new FoundIncidents(found.total(), told.of(found.ids()), found.next());
    }

    /** Hands on every incident that fits {@code query}, in its order; few are held at a time. */
    public void forEachIncident(Query query, Consumer<Told> to) {
        IncidentIndex incidents = caughtUp();
        Query asked = query.page(AT_ONCE, null);
        while (asked != null) {
            IncidentIndex.Found found = incidents.page(asked);
            told.of(found.ids()).forEach(to);
            asked = found.next() == null ? null : query.page(AT_ONCE, found.next());
        }
    }

    /** All incidents that fit {@code query}, counted: by value, by day, by place. */
    public Digest digestOfIncidents(Query query) {
        return digestOfIncidents(query, Dimension.OF_INCIDENTS);
    }

    /** The same, by these dimensions. */
    public Digest digestOfIncidents(Query query, Set<Dimension> dimensions) {
        return caughtUp().digest(query, dimensions);
    }

    /** The latest change that claims are found as of, brought up to date; what comes behind it may not be found yet. */
    public long claimsAsOf() {
        index.catchUp(most);
        return index.asOf();
    }

    /** The same of incidents. */
    public long incidentsAsOf() {
        return caughtUp().asOf();
    }

    /** Ids of the incidents on the page that {@code query} asks for, as the index was when it was last brought up to date. */
    List<String> incidentIds(Query query) {
        return opened().page(query).ids();
    }

    /** Brings the indexes up to date, however long it takes. */
    public void catchUp() {
        index.catchUp(SearchIndex.EVERYTHING);
        opened().catchUp(SearchIndex.EVERYTHING);
    }

    private IncidentIndex caughtUp() {
        IncidentIndex opened = opened();
        opened.catchUp(most);
        return opened;
    }

    private synchronized IncidentIndex opened() {
        if (incidents == null) {
            incidents = IncidentIndex.open(set, new ToldFeed(set, told, knowledge), most);
        }
        return incidents;
    }

    @Override
    public synchronized void close() {
        index.close();
        if (incidents != null) {
            incidents.close();
        }
    }
}
