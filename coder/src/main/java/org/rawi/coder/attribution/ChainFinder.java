package org.rawi.coder.attribution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.rawi.coder.attribution.Telling.Teller;
import org.rawi.coder.event.Event;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TimeValue;
import org.rawi.coder.setting.ActorRegister;
import org.rawi.coder.setting.Setting;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Article;
import org.rawi.model.Link;

/** The chain of each event: outlet, byline agency, relays, origin. Immutable and thread-safe. */
public final class ChainFinder {
    private final Cues cues;
    private final ActorRegister register;

    public ChainFinder(Knowledge knowledge, ActorRegister register) {
        cues = new Cues(knowledge);
        this.register = register;
    }

    /**
     * The chain of an event and how it is told.
     *
     * @param links the chain, outlet first
     * @param denial whether its origin tells it as not so
     * @param reported the day on the reporting verb («أعلن الخميس أن»), or null
     */
    public record Chain(List<Link> links, boolean denial, Mention reported) {
        public Chain {
            links = List.copyOf(links);
        }

        /** The origin as one word, for telling origins apart. */
        public String origin() {
            StringBuilder key = new StringBuilder();
            for (Link link : links) {
                if (link.step() > 0) {
                    key.append(link.step())
                            .append(link.id() == null ? link.type() : link.id())
                            .append(' ');
                }
            }
            return key.toString();
        }
    }

    /** The chain of each event. */
    public Map<Event, Chain> find(
            Article article, List<MentionedSentence> sentences, List<Event> events, Setting setting) {
        TellingFinder finder = new TellingFinder(cues, setting);
        List<List<Telling>> tellings = new ArrayList<>();
        for (MentionedSentence sentence : sentences) {
            tellings.add(finder.find(sentence));
        }
        Map<Event, Chain> chains = new IdentityHashMap<>();
        for (Event event : events) {
            chains.put(event, chain(article, event, tellings.get(event.sentenceIndex())));
        }
        return chains;
    }

    private Chain chain(Article article, Event event, List<Telling> tellings) {
        Telling found = null;
        int at = event.trigger().index();
        for (Telling telling : tellings) {
            if (telling.first() <= at && at < Math.max(telling.end(), telling.first() + 1)) {
                found = telling;
            }
        }
        List<Link> links = new ArrayList<>();
        links.add(new Link(0, "outlet", article.outlet(), null));
        int step = 1;
        List<Teller> relays = found == null ? List.of() : found.relays();
        boolean named = relays.stream().anyMatch(r -> r.party().isNamed());
        if (!named) {
            for (Article.Byline byline : article.agencies()) {
                links.add(new Link(step++, "agency", null, article.words(byline.phrase())));
                break;
            }
        }
        for (Teller relay : relays) {
            boolean outlet = relay.party().id().equals(article.outlet());
            if (!outlet) {
                links.add(link(article, relay, step++));
            }
        }
        if (found != null) {
            for (Teller origin : found.origins()) {
                links.add(link(article, origin, step));
            }
        }
        return new Chain(links, found != null && found.denial(), found == null ? null : reported(event.sentence(), found));
    }

    /** A day between the cue and what it reports. */
    private static Mention reported(MentionedSentence sentence, Telling telling) {
        int cue = telling.cue() == null ? -1 : sentence.mentions().indexOf(telling.cue());
        for (int i = cue + 1; cue >= 0 && i < Math.min(sentence.size(), cue + 9); i++) {
            Mention mention = sentence.mention(i);
            if (mention.isFunction("complementizer")) {
                return null;
            }
            if (mention.value() instanceof TimeValue time && time.isDated()) {
                return mention;
            }
        }
        return null;
    }

    private Link link(Article article, Teller teller, int step) {
        Mention mention = teller.mention();
        boolean people = teller.party().id().equals("civilians");
        boolean named = teller.party().isNamed() && !teller.party().id().equals("agencies") && !people;
        String type = named ? typeOf(teller) : teller.party().type();
        if (people) {
            type = "residents";
        }
        if (teller.party().id().equals("agencies")) {
            type = "agency";
        }
        return new Link(step, type, named ? teller.party().id() : null, article.words(mention.span()));
    }

    private String typeOf(Teller teller) {
        String type = teller.party().type();
        return switch (type) {
            case "armed_group", "military", "airforce", "police", "political", "unidentified" -> "belligerent";
            case "state", "government", "office", "international", "organisation" ->
                teller.party().id().contains("spokes") ? "spokesperson" : "official";
            case "people" -> "residents";
            case "" ->
                register.source(teller.party().id()).map(r -> r.cell("type")).orElse("official");
            default -> type;
        };
    }
}
