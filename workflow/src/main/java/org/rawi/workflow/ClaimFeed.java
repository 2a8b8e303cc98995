package org.rawi.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rawi.export.harm.HarmRules;
import org.rawi.export.harm.Shield.Exactness;
import org.rawi.export.harm.Veil;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.codebook.Kind;
import org.rawi.model.Claim;
import org.rawi.model.PlaceRef;
import org.rawi.model.Span;
import org.rawi.model.Words;
import org.rawi.store.DataSet;
import org.rawi.store.Incidents.Membership;
import org.rawi.store.StoredClaim;
import org.rawi.store.StoredDocument;
import org.rawi.store.search.IndexFeed;
import org.rawi.store.search.IndexedClaim;
import org.rawi.store.search.Snippet;
import org.rawi.text.SentenceSplitter;

/** Gives the index of a data set its claims as people corrected them, each with the sentence in which it stands. */
final class ClaimFeed implements IndexFeed {
    private static final int AT_ONCE = 500;
    private static final int LONGEST = 600;

    private final DataSet set;
    private final Map<String, Kind> kinds;
    private final Veil veil;
    private final ToldWords words;

    ClaimFeed(DataSet set, Knowledge knowledge) {
        this.set = set;
        this.kinds = knowledge.kinds();
        this.veil = new Veil(HarmRules.SAFE, knowledge);
        this.words = new ToldWords(knowledge.gazetteer());
    }

    @Override
    public void forEach(Consumer<IndexedClaim> to) {
        List<Reviewed> some = new ArrayList<>();
        new ReviewedClaims(set).forEach(reviewed -> {
            some.add(reviewed);
            if (some.size() == AT_ONCE) {
                indexed(some).forEach(to);
                some.clear();
            }
        });
        indexed(some).forEach(to);
    }

    @Override
    public List<IndexedClaim> of(Collection<String> claims) {
        List<Reviewed> reviewed =
                new ArrayList<>(new ReviewedClaims(set).find(claims).values());
        reviewed.sort(Comparator.comparing(claim -> claim.stored().hash()));
        return indexed(reviewed);
    }

    private List<IndexedClaim> indexed(List<Reviewed> claims) {
        Map<String, Membership> incidents = set.incidents()
                .of(claims.stream()
                        .map(reviewed -> reviewed.stored().claim().claim())
                        .toList());
        Map<String, Exactness> exactness = new ClaimExactness(set, veil).of(claims);
        List<IndexedClaim> indexed = new ArrayList<>();
        StoredDocument document = null;
        for (Reviewed reviewed : claims) {
            if (document == null || !document.hash().equals(reviewed.stored().hash())) {
                document = set.documents().find(reviewed.stored().hash()).orElse(null);
            }
            // What has gone in this very moment is left out.
            if (document != null) {
                String id = reviewed.stored().claim().claim();
                indexed.add(indexed(reviewed, document, incidents.get(id), exactness.get(id)));
            }
        }
        return indexed;
    }

    private IndexedClaim indexed(Reviewed reviewed, StoredDocument document, Membership incident, Exactness exactness) {
        Claim claim = reviewed.shown();
        Kind kind = kinds.get(claim.kind());
        Snippet snippet = snippet(StoredClaim.trigger(claim), document);
        List<PlaceRef> places = exactness == Exactness.AS_TOLD
                ? claim.places()
                : veil.over(null, "", List.of()).of(claim, exactness).places();
        ToldWords.Words said = words.of(
                List.of(claim),
                Map.of(claim.claim(), snippet.text()),
                exactness == Exactness.AS_TOLD ? Optional.empty() : Optional.of(ids(places)));
        return new IndexedClaim(
                reviewed.stored().no(),
                document.hash(),
                claim,
                kind == null ? claim.kind() : kind.family(),
                reviewed.state().name().toLowerCase(Locale.ROOT),
                reviewed.reviewers(),
                incident,
                snippet,
                said.shown(),
                places,
                said.heldBack());
    }

    private static Set<String> ids(List<PlaceRef> places) {
        return places.stream()
                .flatMap(place -> Stream.concat(
                        Stream.ofNullable(place.id()),
                        place.within().stream().map(PlaceRef.Area::id).filter(id -> id != null)))
                .collect(Collectors.toSet());
    }

    /** The sentence that the trigger stands in; a stretch round it where that is very long. */
    static Snippet snippet(Words trigger, StoredDocument document) {
        String text = Optional.ofNullable(trigger.inTitle() ? document.title() : document.text())
                .orElse("");
        int start = Math.min(trigger.start(), text.length());
        int lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        int lineEnd = text.indexOf('\n', start);
        Span line = new Span(Math.min(lineStart, start), lineEnd < 0 ? text.length() : lineEnd);
        Span sentence = SentenceSplitter.sentences(text, line.start(), line.end()).stream()
                .filter(span -> span.start() <= start && start < span.end())
                .findFirst()
                .orElse(line);
        Span shown = sentence.length() <= LONGEST
                ? sentence
                : new Span(
                        Math.max(sentence.start(), start - LONGEST / 2), Math.min(sentence.end(), start + LONGEST / 2));
        return new Snippet(shown.of(text), shown.start(), trigger.inTitle(), List.of());
    }
}
