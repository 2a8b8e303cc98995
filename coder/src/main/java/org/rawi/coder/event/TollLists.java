package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.List;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TollValue;

/**
 * Tolls told in a list by one word of death: «قتل خمسة في غارة على بلدة، وثلاثة في قصف على أخرى», «سقط ستة قتلى في بلدة وخمسة في
 * أخرى».
 *
 * <p>Each later figure belongs to the act named behind it, or to the same act at the place named behind it.
 */
final class TollLists {
    private static final int REACH = 4;

    private TollLists() {}

    static void share(List<Event> kept, List<Event> all) {
        List<Event> added = new ArrayList<>();
        for (Event toll : all) {
            if (toll.isToll() && !toll.tolls().isEmpty()) {
                acts(toll, kept);
                places(toll, kept, added);
            }
        }
        kept.addAll(added);
    }

    private static void acts(Event toll, List<Event> kept) {
        for (Event act : kept) {
            boolean later = act.sentence().equals(toll.sentence())
                    && act.trigger().index() > toll.trigger().index()
                    && TollHosts.canHave(act)
                    && !act.isToll();
            if (!later) {
                continue;
            }
            int opens = -1;
            List<Event.Toll> own = new ArrayList<>(act.tolls());
            for (int i = 0; i < own.size(); i++) {
                Event.Toll figure = own.get(i);
                if (isListed(figure, toll, act)) {
                    opens = opens < 0
                            ? figure.mention().first()
                            : Math.min(opens, figure.mention().first());
                    act.tolls()
                            .set(i, new Event.Toll(figure.mention(), effect(toll), figure.sentence(), figure.group()));
                }
            }
            int from = opens;
            if (from >= 0) {
                act.places()
                        .removeIf(p -> p.sentence().equals(act.sentence())
                                && p.mention().first() < from
                                && act.places().size() > 1);
            }
        }
    }

    private static boolean isListed(Event.Toll figure, Event toll, Event act) {
        return figure.effect() == null
                && figure.mention().value() instanceof TollValue value
                && value.effect() == null
                && figure.mention().and()
                && figure.mention().first() > last(toll)
                && figure.mention().first() < act.trigger().mention().first();
    }

    private static void places(Event toll, List<Event> kept, List<Event> added) {
        MentionedSentence sentence = toll.sentence();
        Event model = kept.contains(toll) ? toll : null;
        for (Event event : kept) {
            if (model == null && event.tolls().containsAll(toll.tolls())) {
                model = event;
            }
        }
        if (model == null || model.places().isEmpty()) {
            return;
        }
        for (int i = toll.trigger().index() + 1; i < sentence.size(); i++) {
            Mention mention = sentence.mention(i);
            boolean figure = mention.value() instanceof TollValue value
                    && mention.and()
                    && !value.among()
                    && (value.effect() == null || value.effect().equals(effect(toll)))
                    && mention.first() > first(toll);
            if (!figure || isStopped(sentence, toll, i)) {
                continue;
            }
            int place = place(sentence, i);
            if (place >= 0 && model.places().stream().noneMatch(p -> p.mention().equals(sentence.mention(place)))
                    || place >= 0 && model.places().size() > 1) {
                Event own = again(model, toll, sentence, i, place);
                Event of = model;
                of.places().removeIf(p -> p.mention().equals(sentence.mention(place)));
                of.tolls().removeIf(t -> t.mention().equals(mention));
                added.add(own);
            }
        }
    }

    /** Whether another verb or act takes over between the word of death and the figure. */
    private static boolean isStopped(MentionedSentence sentence, Event toll, int at) {
        for (int i = toll.trigger().last() + 1; i < at; i++) {
            Mention mention = sentence.mention(i);
            if (mention.isPredicate() && mention.and()
                    || mention.isFunction("connector")
                    || mention.isFunction("relative")) {
                return true;
            }
        }
        return false;
    }

    /** The place right behind the figure, «وخمسة في مدينة الباب»; -1 where another thing comes first. */
    private static int place(MentionedSentence sentence, int at) {
        boolean in = false;
        for (int i = at + 1; i < Math.min(sentence.size(), at + 1 + REACH); i++) {
            Mention mention = sentence.mention(i);
            if (mention.isPlace()) {
                return in || mention.preposition() == 'ب' ? i : -1;
            }
            if (mention.isPredicate() || mention.isMark() || mention.value() instanceof TollValue) {
                return -1;
            }
            in |= mention.isFunction("prep.in");
        }
        return -1;
    }

    private static Event again(Event model, Event toll, MentionedSentence sentence, int figure, int place) {
        Trigger trigger = new Trigger(figure, sentence.mention(figure), -1, List.of(model.frame()), true);
        Event event = new Event(model.frame(), sentence, toll.sentenceIndex(), trigger, toll.clause());
        model.initiators().forEach(a -> event.addInitiator(a.party(), null));
        event.times().addAll(model.times());
        event.addPlace(sentence.mention(place), "at", sentence);
        TollValue value = (TollValue) sentence.mention(figure).value();
        event.tolls().add(new Event.Toll(sentence.mention(figure), effect(toll), sentence, value.group()));
        event.evidence(sentence.mention(figure).first(), sentence.mention(place).end());
        event.steps().add("the word of death stands before, in «" + toll.frame().id() + "»");
        return event;
    }

    private static int first(Event toll) {
        return toll.tolls().stream()
                .filter(t -> t.sentence().equals(toll.sentence()))
                .mapToInt(t -> t.mention().end() - 1)
                .min()
                .orElse(toll.trigger().mention().end());
    }

    private static int last(Event toll) {
        return toll.tolls().stream()
                .filter(t -> t.sentence().equals(toll.sentence()))
                .mapToInt(t -> t.mention().end() - 1)
                .max()
                .orElse(toll.trigger().mention().end());
    }

    private static String effect(Event toll) {
        return toll.frame().settings().get("toll");
    }
}
