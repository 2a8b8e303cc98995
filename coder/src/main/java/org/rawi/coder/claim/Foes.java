package org.rawi.coder.claim;

import java.util.List;
import java.util.Set;
import org.rawi.model.ActorRef;

/**
 * Whom a side fights, from the telling beside it of the same origin: «قال … إن الجيش سيطر على قرى …، وأضاف: ليس بوسع داعش».
 *
 * <p>Only acts of one origin lend each other their foes, and only within two sentences; never across origins.
 */
final class Foes {
    private static final Set<String> AGAINST = Set.of(
            "territory_seized",
            "advance",
            "attack",
            "armed_clash",
            "air_strike",
            "shelling",
            "equipment_destroyed",
            "equipment_seized");
    private static final int REACH = 2;

    private Foes() {}

    static void lend(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.targets.isEmpty() && !draft.initiators.isEmpty() && AGAINST.contains(draft.kind)) {
                for (Draft other : drafts) {
                    if (draft.targets.isEmpty() && lends(other, draft)) {
                        for (ActorRef foe : other.targets) {
                            if (!foe.id().equals("civilians")
                                    && draft.initiators.stream().noneMatch(i -> i.id().equals(foe.id()))) {
                                draft.targets.add(new ActorRef(foe.id(), null));
                            }
                        }
                    }
                }
            }
        }
    }

    private static boolean lends(Draft other, Draft draft) {
        int distance = Math.abs(other.event.sentenceIndex() - draft.event.sentenceIndex());
        return other != draft
                && !other.targets.isEmpty()
                && distance <= REACH
                && AGAINST.contains(other.kind)
                && !other.isTitle()
                && other.chain.origin().equals(draft.chain.origin())
                && other.initiators.stream()
                        .anyMatch(a -> draft.initiators.stream().anyMatch(b -> a.id().equals(b.id())));
    }
}
