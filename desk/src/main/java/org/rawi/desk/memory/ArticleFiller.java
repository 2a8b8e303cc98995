package org.rawi.desk.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rawi.desk.page.ArticlePage;
import org.rawi.desk.page.Blame;
import org.rawi.desk.page.Named;
import org.rawi.desk.words.Catalogue;
import org.rawi.export.harm.Mask;
import org.rawi.export.harm.Shield;
import org.rawi.ledger.telling.Period;
import org.rawi.ledger.view.Viewed;
import org.rawi.model.Casualty;
import org.rawi.model.Claim;
import org.rawi.model.Document;
import org.rawi.model.Evidence;
import org.rawi.model.Link;
import org.rawi.model.Words;

/** Fills article pages. */
final class ArticleFiller {
    /** A browser lays out no more of one paragraph in good time. */
    private static final int LONGEST = 200_000;

    private final Shelf shelf;
    private final Parts parts;
    private final Mask mask;
    private final Verdicts verdicts;
    private final Catalogue words;

    ArticleFiller(Shelf shelf, Verdicts verdicts, Parts parts, Mask mask) {
        this.shelf = shelf;
        this.verdicts = verdicts;
        this.parts = parts;
        this.mask = mask;
        words = parts.words();
    }

    ArticlePage fill(Document document) {
        List<Claim> claims = shelf.claimsOf(document.id());
        String text = shortened(document.text());
        String masked = mask.mask(text, claims, false);
        String title = mask.mask(document.title(), claims, true);
        return new ArticlePage(
                document.id(),
                title,
                masked,
                claims.stream()
                        .map(Claim::outlet)
                        .filter(outlet -> outlet != null)
                        .findFirst()
                        .map(parts::source)
                        .orElse(document.outlet() == null ? null : Named.of(document.outlet())),
                document.published() == null ? "" : document.published().toString(),
                document.url() != null && document.url().matches("https?://.*") ? document.url() : null,
                document.copyOf() == null
                        ? null
                        : new Named(document.copyOf(), parts.at(Addresses.article(document.copyOf()))),
                claims.stream().map(this::card).toList(),
                0,
                blackStretches(masked) + (title == null ? 0 : blackStretches(title)),
                document.text().length() - text.length());
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }

    private static int blackStretches(String text) {
        int stretches = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == Mask.BLACK && (i == 0 || text.charAt(i - 1) != Mask.BLACK)) {
                stretches++;
            }
        }
        return stretches;
    }

    /** A claim as it stands beside its text. */
    ArticlePage.Card card(Claim claim) {
        Optional<Viewed> viewed = shelf.findIncidentOf(claim.claim());
        Shield.Exactness exactness =
                viewed.map(parts::exactness).orElseGet(() -> parts.shield().of(List.of(claim)));
        List<Named> chain = chain(claim);
        List<Named> speakers = chain.subList(Math.max(0, chain.size() - 1), chain.size());
        Period period = Period.of(claim.time());
        return new ArticlePage.Card(
                claim.claim(),
                claim.kind(),
                claim.modality().name().toLowerCase(Locale.ROOT),
                claim.denies(),
                verdicts.state(claim.claim()),
                viewed.map(found -> found.incident().incident())
                        .map(id -> new Named(id, parts.at("/incident/" + id)))
                        .orElse(null),
                claim.initiators().isEmpty()
                        ? List.of()
                        : List.of(new Blame(
                                claim.initiators().stream()
                                        .map(actor -> parts.actor(actor.id()))
                                        .toList(),
                                "responsibility".equals(claim.denies()),
                                speakers)),
                claim.targets().stream().map(actor -> parts.actor(actor.id())).toList(),
                places(claim, exactness),
                Parts.days(period.from(), period.to()),
                claim.casualties().stream().map(this::toll).toList(),
                chain,
                (int) Math.round(claim.confidence() * 100),
                claim.frame(),
                claim.evidence().stream().map(this::mark).toList());
    }

    private List<Named> places(Claim claim, Shield.Exactness exactness) {
        if (exactness != Shield.Exactness.AS_TOLD) {
            return List.of(Named.of(words.say("place.withheld")));
        }
        return claim.places().stream()
                .map(place -> new Named(
                        parts.names().place(place.id(), place.name(), words),
                        place.id() == null ? null : parts.at("/place/" + place.id())))
                .distinct()
                .toList();
    }

    private String toll(Casualty toll) {
        String figure = toll.max() == null
                ? words.say("figure.more", toll.min() == null ? 0 : toll.min())
                : Parts.range(toll.min() == null ? Integer.valueOf(0) : toll.min(), toll.max());
        String told = toll.about() ? words.say("figure.about", figure) : figure;
        return words.say("toll", words.name("effect", toll.effect()), told)
                + (toll.group().equals("unknown") ? "" : words.say("toll.group", words.name("group", toll.group())));
    }

    private List<Named> chain(Claim claim) {
        List<Named> chain = new ArrayList<>();
        for (Link link : claim.attribution()) {
            chain.add(link.id() == null ? Named.of(words.name("source", link.type())) : parts.source(link.id()));
        }
        if (chain.isEmpty()) {
            chain.add(Named.of(words.say("origin.unnamed")));
        }
        return chain;
    }

    private ArticlePage.Mark mark(Evidence evidence) {
        Words at = evidence.words();
        String shown = mask.mask(at.text(), List.of(), at.inTitle());
        return new ArticlePage.Mark(evidence.role(), at.start(), at.end(), at.inTitle(), shown);
    }
}
