package org.rawi.coder.attribution;

import java.util.Arrays;
import java.util.List;
import org.rawi.coder.attribution.Telling.Teller;
import org.rawi.coder.setting.ActorRegister;
import org.rawi.coder.setting.Party;
import org.rawi.model.Article;
import org.rawi.model.Link;

/**
 * Makes a link of the chain of a teller: «ناشطون» is `activists`, «الجيش السوري» a `belligerent`.
 *
 * <p>Immutable and thread-safe.
 */
final class Links {
    private final ActorRegister register;

    Links(ActorRegister register) {
        this.register = register;
    }

    /** One link, or two where the words mean two, «أكد الطرفان». */
    List<Link> links(Article article, Teller teller, int step) {
        Link link = link(article, teller, step);
        if (!teller.party().type().equals("both") || link.id() == null) {
            return List.of(link);
        }
        return Arrays.stream(link.id().split(" "))
                .map(id -> new Link(step, "official", id, link.words()))
                .toList();
    }

    Link link(Article article, Teller teller, int step) {
        Party party = teller.party();
        boolean people = party.id().equals("civilians");
        boolean agencies = party.id().equals("agencies");
        boolean named = party.isNamed() && !agencies && !people;
        String type = named ? typeOf(party) : party.type();
        if (people) {
            type = "residents";
        } else if (agencies) {
            type = "agency";
        }
        return new Link(
                step,
                type,
                named ? party.id() : null,
                article.words(teller.mention().span()));
    }

    private String typeOf(Party party) {
        return switch (party.type()) {
            case "armed_group", "military", "airforce", "police", "political", "unidentified" -> "belligerent";
            case "state", "government", "office", "international", "organisation" ->
                party.id().contains("spokes") ? "spokesperson" : "official";
            case "people" -> "residents";
            case "" -> register.source(party.id()).map(r -> r.cell("type")).orElse("official");
            default -> party.type();
        };
    }
}
