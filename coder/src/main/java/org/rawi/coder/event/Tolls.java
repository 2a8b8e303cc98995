package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TollValue;

/**
 * Gives each toll to the act that caused it: «قتل 39 شخصاً في انفجار», «غارات أسفرت عن مقتل عشرات», «أوقعت قتلى وجرحى».
 *
 * <p>A telling of deaths alone («قتل 39 شخصاً») is an event of its own only where no act stands beside it.
 */
final class Tolls {
    private static final Set<String> HOSTS = Set.of(
            "air_strike",
            "shelling",
            "bombing",
            "suicide_bombing",
            "chemical_attack",
            "explosion",
            "armed_clash",
            "attack",
            "raid",
            "killing",
            "assassination",
            "abduction",
            "torture",
            "riot",
            "protest",
            "death_in_custody");

    private Tolls() {}

    static List<Event> attach(List<MentionedSentence> sentences, List<Event> events) {
        List<Event> kept = new ArrayList<>();
        for (Event event : events) {
            if (!event.isToll()) {
                kept.add(event);
                continue;
            }
            Event host = host(event, events);
            if (host != null) {
                give(event, host);
            } else if (!event.initiators().isEmpty() || !event.places().isEmpty()) {
                bare(event, event);
                kept.add(event);
            }
        }
        for (int s = 0; s < sentences.size(); s++) {
            loose(sentences.get(s), s, kept);
        }
        kept.forEach(Tolls::tidy);
        return kept;
    }

    /** The act beside a toll: in its sentence the nearest, else the last of the sentence before where the toll has no place. */
    private static Event host(Event toll, List<Event> events) {
        Event joined = joined(toll, events);
        if (joined != null) {
            return joined;
        }
        boolean agentKills = toll.trigger().verb()
                && !toll.initiators().isEmpty()
                && toll.initiators().stream().anyMatch(a -> a.mention() != null);
        if (agentKills) {
            return null;
        }
        Event before = null;
        Event after = null;
        for (Event event : events) {
            if (event.isToll() || !HOSTS.contains(event.kind()) || event.sentenceIndex() != toll.sentenceIndex()) {
                continue;
            }
            if (event.trigger().index() < toll.trigger().index()) {
                before = event;
            } else if (after == null) {
                after = event;
            }
        }
        boolean causes = after != null && isCause(toll, after);
        Event best = causes || before == null ? after : before;
        return best != null ? best : earlier(toll, events);
    }

    /** «هاجموا مبنيين وقتلوا 50»: the same side goes on from its attack to the dead. */
    private static Event joined(Event toll, List<Event> events) {
        Event found = null;
        for (Event event : events) {
            boolean before = event.sentenceIndex() == toll.sentenceIndex()
                    && event.trigger().index() < toll.trigger().index();
            boolean same = event.initiators().stream().anyMatch(a -> toll.initiators().stream()
                    .anyMatch(b -> a.party().id().equals(b.party().id())));
            boolean close = toll.trigger().mention().and() && toll.clause() - event.clause() <= 2;
            if (before && same && close && !event.isToll() && HOSTS.contains(event.kind())) {
                found = event;
            }
        }
        return found;
    }

    /** «قتل 39 في انفجار», «قضوا جراء قصف»: what follows in the clause, or in the next as its cause. */
    private static boolean isCause(Event toll, Event after) {
        boolean near = after.clause() - toll.clause() <= 1;
        return switch (after.link()) {
            case CAUSE, AFTER, DURING -> near;
            default -> after.clause() == toll.clause() && !after.trigger().verb();
        };
    }

    /** «وأسفرت العمليات عن مقتل 40»: a toll with no place of its own belongs to the act of the sentence before. */
    private static Event earlier(Event toll, List<Event> events) {
        boolean placed = toll.places().stream().anyMatch(p -> p.sentence().equals(toll.sentence()));
        if (toll.trigger().verb() && !toll.initiators().isEmpty()) {
            return null;
        }
        Event found = null;
        for (Event event : events) {
            boolean near = toll.sentenceIndex() - event.sentenceIndex() == 1;
            if (near
                    && (!placed || sharesPlace(event, toll))
                    && !event.isToll()
                    && HOSTS.contains(event.kind())
                    && event.tolls().isEmpty()) {
                found = event;
            }
        }
        return found;
    }

    /** «قصف مدينة دوما. … وقتل عشرة في المدينة». */
    private static boolean sharesPlace(Event event, Event toll) {
        return toll.places().stream().anyMatch(p -> event.places().stream()
                .anyMatch(q ->
                        p.mention().place().name().equals(q.mention().place().name())));
    }

    private static void give(Event toll, Event host) {
        for (Event.Toll one : toll.tolls()) {
            host.tolls().add(one);
        }
        bare(toll, host);
        toll.targets().forEach(a -> {
            if (host.initiators().stream()
                    .noneMatch(i -> i.party().id().equals(a.party().id()))) {
                host.addTarget(a.party(), a.mention());
            }
        });
        boolean ownPlace = toll.places().stream().anyMatch(p -> p.sentence().equals(toll.sentence()));
        if (host.places().isEmpty() && ownPlace) {
            toll.places().forEach(p -> host.addPlace(p.mention(), p.role(), p.sentence()));
        }
        toll.times().forEach(t -> {
            if (!host.times().contains(t)) {
                host.times().add(t);
            }
        });
    }

    /** «مقتل مدنيين»: the dead are named and not counted. */
    private static void bare(Event toll, Event host) {
        if (!toll.tolls().isEmpty()) {
            return;
        }
        for (Event.Actor actor : toll.targets()) {
            if (actor.mention() != null
                    && host.tolls().stream().noneMatch(t -> t.mention().equals(actor.mention()))) {
                host.tolls()
                        .add(new Event.Toll(
                                actor.mention(),
                                toll.frame().settings().get("toll"),
                                toll.sentence(),
                                actor.party().id()));
            }
        }
    }

    /** Tolls that say themselves what befell the people («قتلى وجرحى») and stand outside every event's arguments. */
    private static void loose(MentionedSentence sentence, int index, List<Event> events) {
        for (int i = 0; i < sentence.size(); i++) {
            Mention mention = sentence.mention(i);
            if (!(mention.value() instanceof TollValue toll) || toll.effect() == null || isTaken(mention, events)) {
                continue;
            }
            Event nearest = null;
            for (Event event : events) {
                boolean here = event.sentenceIndex() == index && HOSTS.contains(event.kind());
                if (here && (nearest == null || event.trigger().index() < i)) {
                    nearest = event;
                }
            }
            if (nearest != null) {
                nearest.tolls().add(new Event.Toll(mention, toll.effect(), sentence, ""));
            }
        }
    }

    private static boolean isTaken(Mention mention, List<Event> events) {
        return events.stream()
                .anyMatch(e -> e.tolls().stream().anyMatch(t -> t.mention().equals(mention)));
    }

    /** Drops counts of people whom nothing befell, «39 شخصاً» beside no death. */
    private static void tidy(Event event) {
        List<Event.Toll> kept = new ArrayList<>();
        for (Event.Toll toll : event.tolls()) {
            boolean known = kept.stream().anyMatch(k -> k.mention().equals(toll.mention()));
            if (toll.mention().value() instanceof TollValue value) {
                if (value.people()) {
                    event.countPeople(value.group());
                }
                String effect = value.effect() != null ? value.effect() : toll.effect();
                if (effect != null && !known) {
                    kept.add(new Event.Toll(toll.mention(), effect, toll.sentence(), value.group()));
                }
            } else if (!known) {
                kept.add(toll);
            }
        }
        event.tolls().clear();
        event.tolls().addAll(kept);
    }
}
