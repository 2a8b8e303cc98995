package org.rawi.coder;

import java.util.List;
import java.util.Map;
import org.rawi.coder.attribution.ChainFinder;
import org.rawi.coder.attribution.ChainFinder.Chain;
import org.rawi.coder.claim.ClaimAssembler;
import org.rawi.coder.event.Event;
import org.rawi.coder.event.EventFinder;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionFinder;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.place.PlaceAssembler;
import org.rawi.coder.place.PlaceResolver;
import org.rawi.coder.place.PlaceResolver.Resolution;
import org.rawi.coder.setting.ActorRegister;
import org.rawi.coder.setting.Setting;
import org.rawi.coder.setting.SettingFinder;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Article;
import org.rawi.model.Claim;
import org.rawi.model.Coding;
import org.rawi.text.AnalysedText;

/**
 * Codes an article: «قصف الطيران الروسي بلدة خان شيخون» becomes a claim of kind {@code air_strike}.
 *
 * <p>{@link #code} is the whole line, each stage one call. Immutable and thread-safe; the same article, code and knowledge
 * give the same claims.
 */
public final class Coder {
    private final MentionFinder mentions;
    private final SettingFinder settings;
    private final EventFinder events;
    private final ChainFinder chains;
    private final PlaceResolver places;
    private final ClaimAssembler claims;

    /** A coder with this knowledge; {@code version} is stamped on every claim. */
    public Coder(Knowledge knowledge, String version) {
        ActorRegister register = new ActorRegister(knowledge);
        mentions = new MentionFinder(knowledge);
        settings = new SettingFinder(register);
        events = new EventFinder(knowledge);
        chains = new ChainFinder(knowledge, register);
        places = new PlaceResolver(knowledge.gazetteer(), register);
        claims = new ClaimAssembler(
                knowledge,
                register,
                new PlaceAssembler(knowledge.gazetteer()),
                new Coding(version, knowledge.checksum()));
    }

    /** The claims of the article, in the order of their triggers. */
    public List<Claim> code(Article article) {
        return explain(article).claims();
    }

    /** The same with what each stage made of the text. */
    public Explanation explain(Article article) {
        AnalysedText text = AnalysedText.of(article);
        List<MentionedSentence> mentioned = mentions.find(text);
        Setting setting = settings.find(article, mentioned);
        List<Event> found = events.find(mentioned, setting);
        Map<Event, Chain> told = chains.find(article, mentioned, found, setting);
        Map<Mention, Resolution> placed = places.resolve(mentioned, setting);
        return new Explanation(
                text, mentioned, setting, found, placed, claims.claims(article, setting.day(), found, told, placed));
    }
}
