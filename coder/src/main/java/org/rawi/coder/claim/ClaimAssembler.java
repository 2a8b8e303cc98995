package org.rawi.coder.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.rawi.coder.attribution.ChainFinder.Chain;
import org.rawi.coder.event.Event;
import org.rawi.coder.event.SpeechActs;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.place.PlaceAssembler;
import org.rawi.coder.place.PlaceResolver.Resolution;
import org.rawi.coder.setting.ActorRegister;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Article;
import org.rawi.model.Claim;
import org.rawi.model.Coding;
import org.rawi.model.Derivation;
import org.rawi.model.Link;
import org.rawi.model.Words;

/** Makes the claims of an article of its events. Immutable and thread-safe. */
public final class ClaimAssembler {
    private final Fields fields;
    private final Speakers speakers;
    private final Foes foes;
    private final Confidence confidence;
    private final Coding coding;

    public ClaimAssembler(Knowledge knowledge, ActorRegister register, PlaceAssembler places, Coding coding) {
        confidence = new Confidence(knowledge);
        fields = new Fields(register, places);
        speakers = new Speakers(knowledge, register);
        foes = new Foes(register, new Alliances(knowledge));
        this.coding = coding;
    }

    /** The claims in the order of their triggers; {@code day} is the text's own. */
    public List<Claim> claims(
            Article article,
            LocalDate day,
            List<Event> events,
            Map<Event, Chain> chains,
            Map<Mention, Resolution> resolutions) {
        List<Draft> drafts = new ArrayList<>();
        for (Event event : events) {
            Draft draft = fields.fill(article, day, event, chains.get(event), resolutions);
            if (!DeniedAgain.resolve(draft, drafts)) {
                continue;
            }
            speakers.fill(draft);
            if ((!SpeechActs.contains(draft.kind) || Speakers.isSpoken(draft)) && speakers.isOwn(draft)) {
                drafts.add(draft);
            }
        }
        drafts.removeIf(d -> drafts.stream().anyMatch(h -> h.event == d.event.holder()));
        List<Claim> claims = new ArrayList<>();
        speakers.continued(drafts);
        FromTheAir.resolve(drafts);
        Anaphors.resolve(drafts);
        foes.lend(drafts);
        List<Draft> complete = Coreference.resolve(Joining.join(drafts)).stream()
                .filter(Completeness::isComplete)
                .toList();
        complete.forEach(Unnamed::tidy);
        Scenes.complete(complete);
        complete.forEach(d -> claims.add(claim(article, d)));
        return claims;
    }

    private Claim claim(Article article, Draft draft) {
        return new Claim(
                id(article, draft),
                article.document().id(),
                article.number(),
                article.outlet(),
                article.published(),
                article.document().copyOf(),
                draft.kind,
                draft.modality,
                draft.denies,
                draft.hedged,
                draft.outcome,
                draft.aggregate,
                draft.initiators,
                draft.targets,
                draft.places,
                draft.time,
                draft.casualties,
                draft.equipment,
                draft.weapons,
                draft.facilities,
                links(draft),
                Fields.fields(draft),
                draft.event.frame().id(),
                confidence.of(draft.event.frame().id()),
                derivation(draft),
                coding);
    }

    /** A speech act has its speaker for an origin even where no reporting verb stands by. */
    private static List<Link> links(Draft draft) {
        List<Link> links = new ArrayList<>(draft.chain.links());
        boolean told = links.stream()
                .anyMatch(l ->
                        l.step() > 0 && !l.type().equals("agency") && !l.type().equals("media"));
        if (!told && SpeechActs.contains(draft.kind)) {
            int step = links.get(links.size() - 1).step() + 1;
            draft.initiators.forEach(a -> links.add(new Link(step, "official", a.id(), a.words())));
        }
        return links;
    }

    private static List<Derivation> derivation(Draft draft) {
        List<Derivation> steps = new ArrayList<>();
        Event event = draft.event;
        steps.add(new Derivation("kind", event.frame().origin(), event.frame().reason()));
        event.initiators()
                .forEach(a -> steps.add(new Derivation(
                        "initiators", a.party().origin(), a.party().id())));
        event.targets()
                .forEach(a -> steps.add(
                        new Derivation("targets", a.party().origin(), a.party().id())));
        draft.places.forEach(p -> steps.add(new Derivation(
                "places",
                p.id() == null ? "the words" : p.id(),
                p.id() == null ? "in no gazetteer" : "of " + p.candidates() + " with the name")));
        event.steps()
                .forEach(s -> steps.add(new Derivation("carried", event.frame().origin(), s)));
        return steps;
    }

    private static String id(Article article, Draft draft) {
        Words trigger = draft.evidence.get(0).words();
        String key = article.document().hash()
                + '|'
                + article.number()
                + '|'
                + draft.kind
                + '|'
                + trigger.start()
                + '|'
                + trigger.end()
                + '|'
                + trigger.inTitle()
                + '|'
                + draft.chain.origin();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
