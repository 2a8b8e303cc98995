package org.rawi.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;

/** Which decisions hold: all but those that were undone, and the undoing itself. */
final class Holding {
    private Holding() {}

    /** Those of {@code decisions} that hold, in order; an undoing that was undone leaves what it undid standing. */
    static List<Decision> of(List<Decision> decisions) {
        Set<String> undone = new HashSet<>();
        List<Decision> holding = new ArrayList<>();
        for (int i = decisions.size() - 1; i >= 0; i--) {
            Decision decision = decisions.get(i);
            if (undone.contains(decision.id())) {
                continue;
            }
            if (decision.action() == Action.UNDO) {
                undone.add(decision.undoes());
            } else {
                holding.add(decision);
            }
        }
        Collections.reverse(holding);
        return holding;
    }
}
