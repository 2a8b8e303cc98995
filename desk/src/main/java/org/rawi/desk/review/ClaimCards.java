package org.rawi.desk.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rawi.desk.page.ArticlePage;
import org.rawi.desk.page.Blame;
import org.rawi.desk.page.Named;
import org.rawi.desk.words.Catalogue;
import org.rawi.desk.words.Names;
import org.rawi.export.harm.Shield;
import org.rawi.ledger.telling.Period;
import org.rawi.model.Claim;
import org.rawi.model.Link;
import org.rawi.workflow.Reviewed;
import org.rawi.workflow.Told;

/** Makes of a claim the card that stands beside its text. */
final class ClaimCards {
    private final Names names;
    private final Shield shield;
    private final FieldTexts texts;
    private final Catalogue words;

    ClaimCards(Names names, Shield shield, FieldTexts texts, Catalogue words) {
        this.names = names;
        this.shield = shield;
        this.texts = texts;
        this.words = words;
    }

    /** The address of an article's page. */
    static String article(String document) {
        return "/article?id=" + URLEncoder.encode(document, StandardCharsets.UTF_8);
    }

    private String at(String path) {
        return "/" + words.language().code() + path;
    }

    /** Whether the places of a claim may be shown as told; {@code told} is its incident, or empty. */
    boolean isExact(Claim claim, Optional<Told> told) {
        List<Claim> claims = new ArrayList<>(List.of(claim));
        told.ifPresent(found -> claims.addAll(found.shown()));
        return shield.of(claims) == Shield.Exactness.AS_TOLD;
    }

    /** The card of a claim as it is shown. */
    ArticlePage.Card of(Reviewed reviewed, Optional<Told> told) {
        Claim claim = reviewed.shown();
        List<Named> chain = chain(claim);
        Period period = Period.of(claim.time());
        return new ArticlePage.Card(
                claim.claim(),
                claim.kind(),
                claim.modality().name().toLowerCase(Locale.ROOT),
                claim.denies(),
                reviewed.state().name().toLowerCase(Locale.ROOT),
                told.map(found -> new Named(found.id(), at("/incident/" + found.id())))
                        .orElse(null),
                blames(claim, chain.subList(chain.size() - 1, chain.size())),
                claim.targets().stream().map(actor -> actor(actor.id())).toList(),
                places(claim, isExact(claim, told)),
                Days.of(period.from(), period.to()),
                claim.casualties().stream().map(texts::toll).toList(),
                chain,
                (int) Math.round(claim.confidence() * 100),
                claim.frame(),
                claim.evidence().stream()
                        .map(evidence -> new ArticlePage.Mark(
                                evidence.role(),
                                evidence.words().start(),
                                evidence.words().end(),
                                evidence.words().inTitle(),
                                texts.shown(evidence.words())))
                        .toList());
    }

    private List<Blame> blames(Claim claim, List<Named> speakers) {
        return claim.initiators().isEmpty()
                ? List.of()
                : List.of(new Blame(
                        claim.initiators().stream()
                                .map(actor -> actor(actor.id()))
                                .toList(),
                        "responsibility".equals(claim.denies()),
                        speakers));
    }

    private Named actor(String id) {
        return new Named(names.actor(id, words), at("/actor/" + id));
    }

    private List<Named> places(Claim claim, boolean exact) {
        if (!exact) {
            return List.of(Named.of(words.say("place.withheld")));
        }
        return claim.places().stream()
                .map(place -> new Named(
                        names.place(place.id(), place.name(), words),
                        place.id() == null ? null : at("/place/" + place.id())))
                .distinct()
                .toList();
    }

    private List<Named> chain(Claim claim) {
        List<Named> chain = new ArrayList<>();
        for (Link link : claim.attribution()) {
            chain.add(
                    link.id() == null
                            ? Named.of(words.name("source", link.type()))
                            : new Named(
                                    names.source(link.id(), words),
                                    at("/source?id=" + URLEncoder.encode(link.id(), StandardCharsets.UTF_8))));
        }
        if (chain.isEmpty()) {
            chain.add(Named.of(words.say("origin.unnamed")));
        }
        return chain;
    }
}
