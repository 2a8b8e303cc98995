package org.rawi.coder.claim;

import java.util.Set;
import org.rawi.coder.event.Event;
import org.rawi.model.ActorRef;

/** Those acted on whom no name tells: civilians among the dead, «30 إرهابياً» of no named group. Stateless and thread-safe. */
final class Unnamed {
    private static final Set<String> UNARMED =
            Set.of("civilians", "women", "children", "journalists", "medics", "refugees");
    private static final Set<String> FORCES = Set.of("fighters", "militants", "soldiers", "police");
    private static final Set<String> HARMS_PERSONS =
            Set.of("displacement", "abduction", "torture", "sexual_violence", "recruitment", "death_in_custody");
    private static final Set<String> HARMS_CIVILIANS = Set.of(
            "killing",
            "arrest",
            "sentence",
            "release",
            "evacuation",
            "evacuation_order",
            "bombing",
            "raid",
            "property_destroyed");
    private static final Set<String> ARMED_ACTS =
            Set.of("attack", "killing", "air_strike", "shelling", "bombing", "armed_clash");

    private static final String UNKNOWN = "unidentified_armed_group";

    private Unnamed() {}

    /** Adds those whom the people counted in the event show to be acted on, where nobody is named. */
    static void complete(Draft draft, Event event) {
        if (draft.targets.isEmpty() && isOnCivilians(draft, event)) {
            draft.targets.add(new ActorRef("civilians", null));
        } else if (draft.targets.isEmpty() && isOnMilitants(draft, event)) {
            draft.targets.add(new ActorRef("unidentified_armed_group", null));
        }
    }

    /** Drops armed men of no named group where another telling of the act names whose they were. */
    static void tidy(Draft draft) {
        boolean named = draft.targets.stream().anyMatch(t -> !t.id().equals(UNKNOWN) && !t.id().equals("civilians"));
        draft.targets.removeIf(t -> named && t.id().equals(UNKNOWN) && t.words() == null);
    }

    /** Civilians among the dead, the taken and the driven out. */
    private static boolean isOnCivilians(Draft draft, Event event) {
        boolean dead = draft.casualties.stream().anyMatch(c -> c.max() == null || c.max() > 0)
                && event.people().stream().anyMatch(UNARMED::contains);
        boolean harmed = HARMS_PERSONS.contains(event.kind()) && event.countsPeople()
                || HARMS_CIVILIANS.contains(event.kind())
                        && event.people().stream().anyMatch(UNARMED::contains);
        boolean helped = event.kind().equals("aid_delivered") && event.people().contains("refugees");
        boolean homes = event.kind().equals("property_destroyed");
        boolean talk = Fields.TALK.contains(event.kind()) && !HARMS_CIVILIANS.contains(event.kind());
        return !talk
                && (dead || homes || helped || harmed && event.people().stream().noneMatch(FORCES::contains));
    }

    /** «تحييد 30 إرهابياً»: armed men in words that name no group are a group that is not known. */
    private static boolean isOnMilitants(Draft draft, Event event) {
        boolean led = event.kind().equals("evacuation") && event.people().contains("militants");
        return led
                || ARMED_ACTS.contains(event.kind())
                        && draft.outcome == null
                        && event.tolls().stream().anyMatch(t -> t.group().equals("militants"))
                        && draft.initiators.stream().noneMatch(a -> a.id().equals("unidentified_armed_group"));
    }
}
