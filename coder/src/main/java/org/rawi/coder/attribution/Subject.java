package org.rawi.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rawi.coder.attribution.Telling.Teller;

/** Who a cue has for a subject, on its way: media that pass it on, who said it, and where the subject's words stand. */
final class Subject {
    final List<Teller> relays = new ArrayList<>();
    final List<Teller> origins = new ArrayList<>();
    /** First mention of the stretch: the subject's, where it stands before its verb. */
    int first;
    /** The mention after the subject's last word. */
    int next;
    /** A subject is there and nobody knows whose it is: «أعلنت غرفة عمليات «فجر القلمون»». */
    boolean unknown;

    Subject(int at) {
        first = at;
        next = at + 1;
    }

    boolean isEmpty() {
        return relays.isEmpty() && origins.isEmpty();
    }

    void relay(Teller teller) {
        boolean again = !teller.party().id().isEmpty()
                && relays.stream()
                        .anyMatch(r -> r.party().id().equals(teller.party().id()));
        if (!again) {
            relays.add(teller);
        }
    }
}
