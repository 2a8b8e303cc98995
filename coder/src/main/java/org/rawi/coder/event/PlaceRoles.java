package org.rawi.coder.event;

import java.util.List;
import java.util.Set;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.knowledge.frame.Frame;

/** The places among the arguments of a trigger, each with what it is to the event. Stateless and thread-safe. */
final class PlaceRoles {
    private static final Set<String> SPOKEN = SpeechActs.and("agreement", "sanction");
    private static final Set<String> FIRED = Set.of("air_strike", "shelling");
    private static final Set<String> MOVED = Set.of("withdrawal", "deployment", "advance");
    private static final Set<String> TALKS = Set.of("meeting", "negotiation_round", "phone_call");
    private static final List<String> AT =
            List.of("patient", "on", "in", "against", "with", "agent", "backer", "aside");

    private PlaceRoles() {}

    static void fill(Frame frame, Arguments args, Event event, MentionedSentence sentence) {
        for (String function : AT) {
            for (Mention mention : args.of(function)) {
                if (mention.isPlace() && !isSpokenTo(event, mention) && !isTopic(event, mention)) {
                    event.addPlace(mention, "at", sentence);
                }
            }
        }
        for (Mention mention : args.of("about")) {
            if (mention.isPlace() && !SPOKEN.contains(frame.kind()) && !TALKS.contains(frame.kind())) {
                event.addPlace(mention, frame.kind().equals("withdrawal") ? "from" : "at", sentence);
            }
        }
        boolean fires = FIRED.contains(frame.kind());
        List<String> sources = fires || MOVED.contains(frame.kind()) ? List.of("from", "base") : List.of("from");
        for (String function : sources) {
            args.of(function).stream()
                    .filter(m -> m.isPlace() && !isTopic(event, m))
                    .forEach(m -> event.addPlace(m, isAim(event, m) ? "at" : fires ? "fired_from" : "from", sentence));
        }
        for (Mention mention : args.of("to")) {
            if (mention.isPlace() && !isSpokenTo(event, mention)) {
                event.addPlace(mention, frame.functions("place").contains("to") ? "at" : "toward", sentence);
            }
        }
    }

    /** «وجهت الاتهام إلى إسرائيل»: a land that is spoken to or blamed is its government and no place. */
    private static boolean isSpokenTo(Event event, Mention mention) {
        return SpeechActs.contains(event.kind()) && event.targets().stream().anyMatch(t -> mention.equals(t.mention()));
    }

    /** «أطلقت عملية لطرد التنظيم من منبج»: from where another is to be driven is where it is. */
    private static boolean isAim(Event event, Mention place) {
        return event.kind().equals("operation_launched") && isBehindPurpose(event, place);
    }

    /** «اجتماع حول سوريا», «اجتماع لبحث الأوضاع في إدلب»: what is talked of is not where. */
    private static boolean isTopic(Event event, Mention place) {
        if (!TALKS.contains(event.kind())) {
            return false;
        }
        if (place.place().relation().equals("around")) {
            return true;
        }
        return isBehindPurpose(event, place);
    }

    private static boolean isBehindPurpose(Event event, Mention place) {
        List<Mention> mentions = event.sentence().mentions();
        int at = mentions.indexOf(place);
        for (int i = event.trigger().last() + 1; i < at; i++) {
            Mention mention = mentions.get(i);
            boolean purpose = mention.isPredicate() && mention.predicate().isNoun() && mention.preposition() == 'ل';
            if (purpose || mention.isFunction("prep.about_") || mention.isFunction("connector.purpose")) {
                return true;
            }
        }
        return false;
    }
}
