package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Conjugation;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TollValue;
import org.rawi.coder.setting.Setting;
import org.rawi.knowledge.Lexicon;

/**
 * Subjects left unsaid from one sentence to the next: «تقدمت قوات النظام شرقاً. واستعادت خلال يومين تلة الجبل», and «لقصف مماثل».
 *
 * <p>A verb goes on with the last who acted only where its letters cannot be those of a passive.
 */
final class Subjects {
    private static final Set<String> GOING_ON = Set.of(
            "territory_seized",
            "advance",
            "withdrawal",
            "attack",
            "raid",
            "air_strike",
            "shelling",
            "equipment_seized",
            "equipment_destroyed",
            "arrest",
            "abduction",
            "property_destroyed",
            "siege");
    private static final Set<String> REMOTE = Set.of("air_strike", "shelling");
    private static final List<String> PRONOUNS = List.of("نه", "نها", "نهم");
    private static final int REACH = 2;

    private Subjects() {}

    static void carry(List<Event> here, List<Event> before, Setting setting) {
        for (int i = 0; i < here.size(); i++) {
            Event event = here.get(i);
            if (!event.initiators().isEmpty()) {
                continue;
            }
            List<Event> earlier = new ArrayList<>(before);
            earlier.addAll(here.subList(0, i));
            if (SpeechActs.contains(event.kind()) && goesOn(event)) {
                speaker(event, earlier);
            } else if (isAlike(event)) {
                alike(event, earlier);
            } else if (GOING_ON.contains(event.kind()) && isElided(event) && !hasSubject(event, setting)) {
                last(event, earlier);
            }
        }
    }

    /** «هاجم الرئيس …. لكنه امتدح دور الجيش»: a verb that «لكنه» opens the sentence with goes on with who spoke. */
    private static boolean goesOn(Event event) {
        Mention first = event.sentence().mention(0);
        String word = event.sentence().sentence().token(first.end() - 1).folded();
        return event.trigger().verb()
                && event.trigger().index() == 1
                && first.isFunction("connector.contrast")
                && PRONOUNS.stream().anyMatch(word::endsWith);
    }

    private static void speaker(Event event, List<Event> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Event model = earlier.get(i);
            if (event.sentenceIndex() - model.sentenceIndex() > 1) {
                return;
            }
            if (SpeechActs.contains(model.kind()) && model.initiators().size() == 1) {
                event.speaker(model.initiators().get(0));
                return;
            }
        }
    }

    /** «لقصف مماثل»: by whom the fire told before it was. */
    private static void alike(Event event, List<Event> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Event model = earlier.get(i);
            boolean near = event.sentenceIndex() - model.sentenceIndex() <= REACH;
            if (near && REMOTE.contains(model.kind()) && !model.initiators().isEmpty()) {
                take(event, model, "fire like the one before");
                return;
            }
        }
    }

    private static boolean isAlike(Event event) {
        int at = event.trigger().last() + 1;
        for (int i = at;
                REMOTE.contains(event.kind())
                        && i < Math.min(at + 3, event.sentence().size());
                i++) {
            if (event.sentence().mention(i).isFunction("alike")) {
                return true;
            }
        }
        return false;
    }

    private static void last(Event event, List<Event> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Event model = earlier.get(i);
            if (event.sentenceIndex() - model.sentenceIndex() > REACH) {
                return;
            }
            if (Carrying.isViolent(model.kind()) && !model.initiators().isEmpty()) {
                take(event, model, "the subject of the sentence before");
                return;
            }
        }
    }

    private static void take(Event event, Event model, String step) {
        model.initiators().stream()
                .filter(a -> !event.isTarget(a.party()))
                .forEach(a -> event.addInitiator(a.party(), null));
        event.steps().add(step);
    }

    /** «واستولوا على», «واستعادت»: a finite verb that agrees with someone unsaid and is no passive. */
    private static boolean isElided(Event event) {
        Mention verb = event.trigger().mention();
        if (!verb.isPredicate()) {
            return true;
        }
        if (!event.trigger().verb()
                || event.trigger().second() >= 0
                || verb.predicate().isNoun()) {
            return false;
        }
        MentionedSentence sentence = event.sentence();
        Conjugation conjugation = Conjugation.of(sentence, verb);
        boolean patientFirst = "patient".equals(event.frame().settings().get("genitive"));
        boolean past = verb.predicate().hasTag("past");
        boolean plural = past && conjugation.isPlural();
        boolean feminine = past && conjugation.isFeminine();
        int next = event.trigger().index() + 1;
        boolean ruled = next < sentence.size()
                && (sentence.mention(next).isFunction("prep.on")
                        || sentence.mention(next).isFunction("prep.from"));
        if (patientFirst) {
            boolean people = next < sentence.size() && sentence.mention(next).value() instanceof TollValue;
            return feminine && people;
        }
        return plural || (feminine || past && verb.and()) && ruled || feminine && isWeak(verb);
    }

    /** «استعاد», «استولى»: the passive of a verb with a weak letter is written otherwise. */
    private static boolean isWeak(Mention verb) {
        for (Lexicon.Entry entry : verb.predicate().entries()) {
            if (entry.tag().equals("past")) {
                String lemma = entry.row().cells().get(0);
                int end = lemma.length();
                return lemma.endsWith("ى") || end > 2 && lemma.charAt(end - 2) == 'ا';
            }
        }
        return false;
    }

    /** Whether the sentence names before the verb who could be its subject. */
    private static boolean hasSubject(Event event, Setting setting) {
        for (int i = 0; i < event.trigger().index(); i++) {
            Mention mention = event.sentence().mention(i);
            boolean bare = mention.isActor()
                    && mention.preposition() == 0
                    && !mention.actor().is(ActorValue.Form.ADJECTIVE)
                    && (i == 0 || !event.sentence().mention(i - 1).isFunction("prep"));
            if (bare && setting.party(mention).filter(p -> p.isArmed()).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
