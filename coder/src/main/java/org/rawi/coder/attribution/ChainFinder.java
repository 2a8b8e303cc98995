package org.rawi.coder.attribution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.coder.attribution.Telling.Teller;
import org.rawi.coder.event.Event;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TimeValue;
import org.rawi.coder.setting.ActorRegister;
import org.rawi.coder.setting.Setting;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Table;
import org.rawi.model.Article;
import org.rawi.model.Link;
import org.rawi.text.Folding;

/** The chain of each event: outlet, byline agency, relays, origin. Immutable and thread-safe. */
public final class ChainFinder {
    private static final int REPORTED = 9;

    private final Knowledge knowledge;
    private final Cues cues;
    private final Bodies bodies;
    private final Links links;
    private final Set<String> papers;

    public ChainFinder(Knowledge knowledge, ActorRegister register) {
        this.knowledge = knowledge;
        cues = new Cues(knowledge);
        bodies = new Bodies(knowledge);
        links = new Links(register);
        papers = knowledge.rows(Table.UNNAMED_SOURCES).stream()
                .filter(r -> r.cell("type").equals("document"))
                .flatMap(r -> r.variants("phrases").stream())
                .filter(p -> p.indexOf(' ') < 0 && !p.startsWith("ال"))
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
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
        TellerReader reader = new TellerReader(knowledge, bodies, setting);
        TellingFinder finder = new TellingFinder(cues, reader, new Memory(papers));
        List<List<Telling>> tellings = new ArrayList<>();
        for (MentionedSentence sentence : sentences) {
            tellings.add(finder.find(sentence));
        }
        IdentityHashMap<Event, Chain> chains = new IdentityHashMap<>();
        for (Event event : events) {
            Telling told =
                    tellings.get(event.sentenceIndex()).get(event.trigger().index());
            chains.put(event, told == null ? untold(article) : chain(article, event, told));
        }
        return chains;
    }

    private Chain untold(Article article) {
        return new Chain(opening(article, true), false, null);
    }

    private Chain chain(Article article, Event event, Telling told) {
        List<Teller> relays = told.relays();
        List<Link> chain =
                opening(article, relays.stream().noneMatch(r -> r.party().isNamed()));
        int step = chain.size();
        for (Teller relay : relays) {
            boolean own = relay.party().id().equals(article.outlet())
                    || !relay.party().isNamed() && relay.party().type().equals("outlet");
            if (!own) {
                chain.add(links.link(article, relay, step++));
            }
        }
        for (Teller origin : told.origins()) {
            chain.addAll(links.links(article, origin, step));
        }
        return new Chain(chain, told.denial(), reported(event.sentence(), told));
    }

    /** The outlet, and the agency of the byline where no other is named. */
    private static List<Link> opening(Article article, boolean byline) {
        List<Link> chain = new ArrayList<>();
        chain.add(new Link(0, "outlet", article.outlet(), null));
        if (byline && !article.agencies().isEmpty()) {
            chain.add(new Link(
                    1, "agency", null, article.words(article.agencies().get(0).phrase())));
        }
        return chain;
    }

    /** A day between the cue and what it reports. */
    private static Mention reported(MentionedSentence sentence, Telling telling) {
        int cue = telling.cue() == null ? -1 : sentence.mentions().indexOf(telling.cue());
        for (int i = cue + 1; cue >= 0 && i < Math.min(sentence.size(), cue + REPORTED); i++) {
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
}
