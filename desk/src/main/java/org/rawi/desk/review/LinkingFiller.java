package org.rawi.desk.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.desk.page.LinkingPage;
import org.rawi.desk.words.Catalogue;
import org.rawi.ledger.headline.Headline;
import org.rawi.ledger.telling.Period;
import org.rawi.model.Claim;
import org.rawi.model.PlaceRef;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;
import org.rawi.store.search.Snippet;
import org.rawi.workflow.Reviewed;
import org.rawi.workflow.Told;

/** Fills the page on which a claim is merged with another incident, or split from the rest of its own. */
final class LinkingFiller {
    private static final int MOST = 9;
    private static final int LOOKED_AT = 60;
    private static final int DAYS = 3;

    private final ReviewDesk desk;
    private final Catalogue words;
    private final FieldTexts texts;
    private final ClaimCards cards;

    LinkingFiller(ReviewDesk desk, Catalogue words) {
        this.desk = desk;
        this.words = words;
        texts = desk.texts(words);
        cards = desk.cards(words);
    }

    LinkingPage fill(String action, Reviewed reviewed) {
        long seen = desk.set().changes().latest();
        String claim = reviewed.shown().claim();
        Optional<Told> own = desk.told(claim);
        List<LinkingPage.Event> events = action.equals("split")
                ? own.stream()
                        .map(told -> event(told, claim))
                        .filter(event -> !event.tellings().isEmpty())
                        .toList()
                : alike(reviewed.shown(), own).stream()
                        .map(told -> event(told, claim))
                        .toList();
        return new LinkingPage(action, cards.of(reviewed, own), seen, sentence(reviewed.shown()), events);
    }

    /** Incidents of days near those of the claim, in the areas of its places; those most alike first. */
    private List<Told> alike(Claim claim, Optional<Told> own) {
        Period period = Period.of(claim.time());
        LocalDate from = period.from() == null ? period.to() : period.from();
        Set<String> areas = areas(claim);
        Query query = Query.ALL.page(LOOKED_AT, null);
        if (from != null && period.to() != null) {
            query = query.within(from.minusDays(DAYS), period.to().plusDays(DAYS));
        }
        if (!areas.isEmpty()) {
            query = query.with(Field.PLACE, areas);
        }
        return desk.explore().incidents(query).incidents().stream()
                .filter(told -> own.isEmpty() || !told.id().equals(own.get().id()))
                .sorted(Comparator.comparingInt((Told told) -> -likeness(claim, told))
                        .thenComparing(Told::id))
                .limit(MOST)
                .toList();
    }

    private static int likeness(Claim claim, Told told) {
        Set<String> ids = new HashSet<>(areas(claim));
        int places = 0;
        for (Claim other : told.shown()) {
            Set<String> common = areas(other);
            common.retainAll(ids);
            places = Math.max(places, common.size());
        }
        return 2 * places + (told.viewed().headline().kind().equals(claim.kind()) ? 3 : 0);
    }

    private static Set<String> areas(Claim claim) {
        Set<String> areas = new LinkedHashSet<>();
        for (PlaceRef place : claim.places()) {
            if (place.id() != null) {
                areas.add(place.id());
            }
            place.within().stream()
                    .map(PlaceRef.Area::id)
                    .filter(id -> id != null)
                    .forEach(areas::add);
        }
        return areas;
    }

    private LinkingPage.Event event(Told told, String without) {
        Headline headline = told.viewed().headline();
        List<LinkingPage.Telling> tellings = new ArrayList<>();
        for (Claim claim : told.shown()) {
            if (!claim.claim().equals(without)) {
                tellings.add(new LinkingPage.Telling(claim.claim(), sentence(claim)));
            }
        }
        Claim first = told.shown().get(0);
        return new LinkingPage.Event(
                told.id(),
                "/" + words.language().code() + "/incident/" + told.id(),
                headline.kind(),
                Days.of(headline.from(), headline.to()),
                texts.of("places", first, cards.isExact(first, Optional.of(told))),
                tellings);
    }

    private String sentence(Claim claim) {
        Snippet snippet = desk.explore().snippet(claim).orElse(null);
        return snippet == null ? "" : desk.mask().mask(snippet.text(), List.of(claim), snippet.inTitle());
    }
}
