package org.rawi.coder.event;

import java.util.List;
import java.util.Set;
import org.rawi.model.Modality;

/** «احتجزوا أربعة موظفين قبل أن يخلوا سبيلهم»: who is let go in the same breath is who was taken, where and by whom it was. */
final class Captives {
    private static final Set<String> TAKEN = Set.of("arrest", "abduction");

    private Captives() {}

    static void complete(List<Event> events) {
        Event taken = null;
        for (Event event : events) {
            if (TAKEN.contains(event.kind())) {
                taken = event;
            } else if (event.kind().equals("release") && taken != null && follows(event, taken)) {
                free(event, taken);
            }
        }
    }

    private static boolean follows(Event event, Event taken) {
        return event.sentence().equals(taken.sentence())
                && event.modality() != Modality.DENIED
                && event.targets().isEmpty()
                && event.places().isEmpty()
                && event.people().isEmpty();
    }

    private static void free(Event event, Event taken) {
        if (event.initiators().isEmpty()) {
            taken.initiators().forEach(a -> event.addInitiator(a.party(), null));
        }
        taken.targets().forEach(a -> event.addTarget(a.party(), null));
        taken.people().forEach(event::countPeople);
        taken.places().forEach(p -> event.addPlace(p.mention(), p.role(), p.sentence()));
        event.steps().add("who was taken is let go");
    }
}
