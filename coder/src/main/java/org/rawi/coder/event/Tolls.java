package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TollValue;

/**
 * Gives each toll to the act that caused it: «قتل 39 شخصاً في انفجار», «غارات أسفرت عن مقتل عشرات», «أوقعت قتلى وجرحى».
 *
 * <p>A telling of deaths alone («قتل 39 شخصاً») is an event of its own only where no act stands beside it.
 */
final class Tolls {
    /** People held or driven out are dead where the word beside them tells a death: «أعدم ثلاثة أسرى». */
    private static final Set<String> FATES = Set.of("captured", "displaced");

    private static final String KILLED = "killed";

    private Tolls() {}

    static List<Event> attach(List<MentionedSentence> sentences, List<Event> events, OtherCounts counts) {
        List<Event> kept = new ArrayList<>();
        disown(events);
        countOnce(events);
        for (Event event : events) {
            if (!event.isToll()) {
                kept.add(event);
                kept.addAll(recounted(event, event, counts));
                continue;
            }
            TollSubjects.complete(event);
            Event host = TollHosts.find(event, events);
            if (host == null && event.places().isEmpty()) {
                TollSubjects.place(event, events);
            }
            if (host != null) {
                kept.addAll(recounted(event, host, counts));
                give(event, host);
            } else if (!event.initiators().isEmpty() || !event.places().isEmpty()) {
                bare(event, event, effect(event));
                kept.add(event);
            }
        }
        TollLists.share(kept, events);
        for (int s = 0; s < sentences.size(); s++) {
            loose(sentences.get(s), s, kept, counts);
        }
        kept.stream()
                .filter(e -> e.kind().equals("assassination") && e.tolls().isEmpty() && effect(e) != null)
                .forEach(e -> bare(e, e, effect(e)));
        kept.forEach(Tolls::tidy);
        return kept;
    }

    /** The claims of those whom another teller counts, whose counts are then none of the host's. */
    private static List<Event> recounted(Event toll, Event host, OtherCounts counts) {
        List<Event.Toll> others = toll.tolls().stream()
                .filter(t -> counts.isOther(host, t.mention(), effect(t, toll), t.sentence()))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        Event again = counts.again(
                host, toll.sentence(), toll.sentenceIndex(), toll.trigger().index(), toll.clause());
        others.forEach(t -> again.tolls().add(new Event.Toll(t.mention(), effect(t, toll), t.sentence(), t.group())));
        toll.targets().forEach(a -> again.addTarget(a.party(), a.mention()));
        toll.tolls().removeAll(others);
        return List.of(again);
    }

    private static String effect(Event.Toll counted, Event toll) {
        return counted.effect() == null ? effect(toll) : counted.effect();
    }

    /** Whom a word of death counts, no act beside it counts too: the act has them from that word or not at all. */
    private static void disown(List<Event> events) {
        for (Event toll : events) {
            for (Event act : events) {
                boolean beside =
                        toll.isToll() && !act.isToll() && act.sentence().equals(toll.sentence());
                boolean harmsToo = beside
                        && act.trigger().harm() != null
                        && act.trigger().index() > toll.trigger().index();
                if (harmsToo) {
                    toll.tolls().removeIf(t -> isBehind(t, act) && has(act, t));
                } else if (beside) {
                    act.tolls().removeIf(t -> toll.tolls().stream()
                            .anyMatch(o -> o.mention().equals(t.mention())));
                }
            }
        }
    }

    /** «قتل اثنان وأصيب ثلاثة بقصف»: those behind the second word of harm are its own. */
    private static boolean isBehind(Event.Toll toll, Event act) {
        return toll.mention().first() > act.trigger().mention().first();
    }

    private static boolean has(Event event, Event.Toll toll) {
        return event.tolls().stream().anyMatch(t -> t.mention().equals(toll.mention()));
    }

    /** «لقي أربعة حتفهم بصاروخ أصاب المنزل»: those behind one word of harm are not before the next one. */
    private static void countOnce(List<Event> events) {
        for (Event later : events) {
            for (Event earlier : events) {
                boolean apart = later.isToll()
                        && earlier.isToll()
                        && later.trigger().verb()
                        && !later.bothHarms()
                        && !earlier.bothHarms()
                        && later.sentence().equals(earlier.sentence())
                        && earlier.trigger().index() < later.trigger().index();
                if (isNearer(later, earlier)) {
                    earlier.tolls().removeIf(t -> isBehind(t, later) && has(later, t));
                }
                if (apart) {
                    later.tolls()
                            .removeIf(t -> t.mention().first()
                                            > earlier.trigger().mention().first()
                                    && t.mention().first()
                                            < later.trigger().mention().first()
                                    && earlier.tolls().stream()
                                            .anyMatch(o -> o.mention().equals(t.mention())));
                }
            }
        }
    }

    /** «سقوط 90 قتيلاً وإصابة 125 آخرين»: whom the second word of harm counts the first does not. */
    private static boolean isNearer(Event later, Event earlier) {
        return later.isToll()
                && earlier.isToll()
                && !later.bothHarms()
                && !earlier.bothHarms()
                && later.sentence().equals(earlier.sentence())
                && earlier.trigger().index() < later.trigger().index();
    }

    /** What the frame says befell those whom it counts, or null. */
    private static String effect(Event event) {
        return event.frame()
                .settings()
                .getOrDefault("toll", event.frame().settings().get("casualties"));
    }

    private static void give(Event toll, Event host) {
        host.tolls().addAll(toll.tolls());
        if (toll.tolls().isEmpty() && toll.targets().stream().noneMatch(a -> a.mention() != null)) {
            within(toll, host);
        }
        bare(toll, host, effect(toll));
        if (host.kind().equals("armed_clash")
                && host.initiators().isEmpty()
                && !host.targets().isEmpty()) {
            toll.targets().stream()
                    .filter(a -> (a.party().isArmed() || a.party().isCountry()) && !host.isTarget(a.party()))
                    .forEach(a -> host.addInitiator(a.party(), a.mention()));
            host.targets().removeIf(t -> host.isInitiator(t.party()));
        }
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

    /** «وقتل في الغارات عشرة مدنيين»: the act stands between the word of death and the dead. */
    private static void within(Event toll, Event host) {
        host.tolls().replaceAll(t -> {
            boolean behind = t.effect() == null
                    && t.sentence().equals(toll.sentence())
                    && t.mention().first() > toll.trigger().mention().first()
                    && noVerbBetween(toll, t.mention());
            return behind ? new Event.Toll(t.mention(), effect(toll), t.sentence(), t.group()) : t;
        });
    }

    private static boolean noVerbBetween(Event toll, Mention counted) {
        List<Mention> mentions = toll.sentence().mentions();
        return mentions.subList(toll.trigger().last() + 1, mentions.indexOf(counted)).stream()
                .noneMatch(m -> m.isPredicate()
                        && m.predicate().isVerb()
                        && !m.predicate().isNoun());
    }

    /** «مقتل مدنيين», «مقتل القيادي»: the dead are named and not counted. */
    private static void bare(Event toll, Event host, String effect) {
        for (Event.Actor actor : toll.targets()) {
            if (actor.mention() != null
                    && (toll.tolls().isEmpty() || isCounted(actor.mention()))
                    && canDie(actor)
                    && host.tolls().stream().noneMatch(t -> t.mention().equals(actor.mention()))) {
                host.tolls()
                        .add(new Event.Toll(
                                actor.mention(),
                                toll.bothHarms() ? JoinedHarm.BOTH : effect,
                                toll.sentence(),
                                actor.party().id()));
            }
        }
    }

    private static boolean isCounted(Mention mention) {
        return mention.isActor()
                && mention.actor().isPersons()
                && mention.actor().count() > 0;
    }

    /** A state, a body or a medium does not die; who holds an office and who bears arms does. */
    private static boolean canDie(Event.Actor actor) {
        Mention mention = actor.mention();
        boolean land = mention.isActor()
                && (mention.actor().is(ActorValue.Form.COUNTRY)
                        || mention.actor().is(ActorValue.Form.CAPITAL)
                        || mention.actor().is(ActorValue.Form.ADJECTIVE));
        return !land
                && switch (actor.party().type()) {
                    case "state", "government", "international", "monitor", "agency", "media", "outlet" -> false;
                    default -> true;
                };
    }

    /** Tolls that say themselves what befell the people («قتلى وجرحى») and stand outside every event's arguments. */
    private static void loose(MentionedSentence sentence, int index, List<Event> events, OtherCounts counts) {
        for (int i = 0; i < sentence.size(); i++) {
            Mention mention = sentence.mention(i);
            if (!(mention.value() instanceof TollValue toll)
                    || toll.effect() == null
                    || toll.among()
                    || namesAgain(sentence, mention, toll)
                    || isTaken(mention, events)) {
                continue;
            }
            Event nearest = null;
            for (Event event : events) {
                boolean here = event.sentenceIndex() == index && TollHosts.canHave(event);
                if (here && (nearest == null || event.trigger().index() < i)) {
                    nearest = event;
                }
            }
            if (nearest != null) {
                Event.Toll counted = new Event.Toll(mention, toll.effect(), sentence, "");
                boolean other = counts.isOther(nearest, mention, toll.effect(), sentence);
                Event host = other ? counts.again(nearest, sentence, index, i, nearest.clause()) : nearest;
                host.tolls().add(counted);
                if (other) {
                    events.add(events.indexOf(nearest) + 1, host);
                }
            }
        }
    }

    /** «القتلى», «الضحايا» with no number name again those whom the text has told of. */
    private static boolean namesAgain(MentionedSentence sentence, Mention mention, TollValue toll) {
        return toll.bare()
                && sentence.sentence().token(mention.first()).folded().matches("[وف]?(ال|لل).*");
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
                String effect = effect(value, toll);
                if (effect != null && !known && befalls(value, event)) {
                    kept.add(new Event.Toll(toll.mention(), effect, toll.sentence(), value.group()));
                }
            } else if (!known) {
                kept.add(toll);
            }
        }
        event.tolls().clear();
        event.tolls().addAll(kept);
    }

    private static String effect(TollValue value, Event.Toll toll) {
        boolean killed = KILLED.equals(toll.effect()) && FATES.contains(String.valueOf(value.effect()));
        return value.effect() == null || killed ? toll.effect() : value.effect();
    }

    /** «انتشال الجثث», «تسليم 14 جثة»: bodies without a number, or handed over, are no toll of the act; nor do the released die. */
    private static boolean befalls(TollValue value, Event event) {
        if (event.kind().equals("release") && !"captured".equals(value.effect())) {
            return false;
        }
        boolean body = "bodies".equals(value.group()) && !event.kind().equals("bodies_found");
        return !body || !value.bare() && TollHosts.canHave(event);
    }
}
