package org.rawi.coder.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rawi.coder.event.Event;
import org.rawi.coder.event.SpeechActs;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.setting.Party;
import org.rawi.model.Modality;
import org.rawi.model.PlaceRef;
import org.rawi.model.TimeRef;

/**
 * The text stays where it is until it names another place: «سيطر المقاتلون على الرهجان. وأعطبوا عربتين» was there too.
 *
 * <p>Only acts that happen somewhere, told right behind an act with a place and of no other day; talks are elsewhere, and what
 * befalls captives or a whole people is not where the text has been last.
 */
final class Scenes {
    private static final Set<String> ELSEWHERE = SpeechActs.and(
            "agreement",
            "vote",
            "negotiation_round",
            "meeting",
            "visit",
            "phone_call",
            "sanction",
            "realignment",
            "investigation",
            "restriction",
            "sentence",
            "ceasefire",
            "ceasefire_violated",
            "release",
            "torture",
            "sexual_violence",
            "death_in_custody");

    private static final Set<String> LONG = Set.of("month", "year");
    private static final int WEEK = 7;
    private static final int REACH = 2;
    private static final int LIST = 3;

    private Scenes() {}

    /** Gives each draft that names no place that of the act told before it. */
    static void complete(List<Draft> drafts) {
        List<Draft> told = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.places.isEmpty() && isSomewhere(draft)) {
                scene(draft, told);
            }
            if (draft.event.places().stream().anyMatch(p -> p.role().equals("at"))) {
                told.add(draft);
            }
        }
    }

    private static void scene(Draft draft, List<Draft> told) {
        if (told.isEmpty()) {
            return;
        }
        Draft last = told.get(told.size() - 1);
        int gap = draft.event.sentenceIndex() - last.event.sentenceIndex();
        List<PlaceRef> at =
                last.places.stream().filter(p -> p.role().equals("at")).toList();
        // whoever flees, flees from where the text has just been
        boolean same = draft.kind.equals("displacement") || sharesForce(draft, last);
        boolean goesOn = gap <= REACH && !namesPlace(draft) && same && !isNow(draft);
        boolean near = gap == 0 || goesOn;
        if (near && isSomewhere(last) && at.size() <= LIST && isOfOneDay(draft, last)) {
            draft.places.addAll(at);
            draft.event.steps().add("the scene of what was told before");
        }
    }

    private static boolean isSomewhere(Draft draft) {
        return !ELSEWHERE.contains(draft.kind) && draft.modality == Modality.ASSERTED && !draft.aggregate;
    }

    /** The same forces are at work; that both befell civilians says nothing. */
    private static boolean sharesForce(Draft draft, Draft last) {
        return forces(draft).anyMatch(a -> forces(last)
                .anyMatch(b -> a.equals(b) || a.startsWith(b + ".") || b.startsWith(a + ".")));
    }

    private static Stream<String> forces(Draft draft) {
        return Stream.concat(draft.event.initiators().stream(), draft.event.targets().stream())
                .map(Event.Actor::party)
                .filter(Party::isArmed)
                .map(Party::id);
    }

    /** «وتشن غاراتها على مواقع»: the present tells a habit. */
    private static boolean isNow(Draft draft) {
        Mention mention = draft.event.trigger().mention();
        return draft.event.trigger().verb()
                && mention.isPredicate()
                && mention.predicate().hasTag("present")
                && !mention.predicate().hasTag("past");
    }

    /** A place of its own, which the sentence may mean; «المدينة» is the one told before. */
    private static boolean namesPlace(Draft draft) {
        return draft.event.sentence().mentions().stream().anyMatch(m -> m.isPlace() && !isBack(m));
    }

    private static boolean isBack(Mention mention) {
        return mention.place().first() < mention.first() || mention.place().end() > mention.end();
    }

    /** What has a day of its own has it with the other; a month or a year goes back to what is past. */
    private static boolean isOfOneDay(Draft draft, Draft last) {
        if (isDated(draft) && isDated(last)) {
            return draft.time.end().equals(last.time.end());
        }
        return !isDated(draft) || !isLong(draft.time);
    }

    /** A month, a year, or more days than a week. */
    private static boolean isLong(TimeRef time) {
        boolean span = time.precision().equals("span");
        return LONG.contains(time.precision())
                || span
                        && (time.start() == null
                                || LocalDate.parse(time.start()).plusDays(WEEK).isBefore(LocalDate.parse(time.end())));
    }

    private static boolean isDated(Draft draft) {
        return draft.time.end() != null && !draft.time.basis().equals("publication");
    }
}
