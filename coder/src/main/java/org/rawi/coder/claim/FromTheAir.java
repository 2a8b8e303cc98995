package org.rawi.coder.claim;

import java.util.List;
import org.rawi.coder.mention.Mention;

/**
 * «أغار الطيران الإسرائيلي على المزة. وأسفر القصف الإسرائيلي على المزة عن»: of one state's fire at one place, told once from the air, the noun that says
 * not whence is of the air too.
 *
 * <p>Only a noun with the article, in an article that tells no fire of that state from the ground. Stateless and thread-safe.
 */
final class FromTheAir {
    private static final String AIR = "air_strike";
    private static final String GROUND = "shelling";

    private FromTheAir() {}

    static void resolve(List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean open = isOpen(draft)
                    && drafts.stream().anyMatch(d -> d.kind.equals(AIR) && isOfOneState(d, draft) && isThere(d, draft))
                    && drafts.stream()
                            .noneMatch(d -> d.kind.equals(GROUND) && isOfOneState(d, draft) && !d.weapons.isEmpty());
            if (open) {
                draft.kind = AIR;
                draft.event.steps().add("struck from the air where it was told before");
            }
        }
    }

    private static boolean isOpen(Draft draft) {
        Mention noun = draft.event.trigger().mention();
        return draft.kind.equals(GROUND)
                && !draft.event.trigger().verb()
                && draft.weapons.isEmpty()
                && noun.isPredicate()
                && noun.predicate().definite();
    }

    private static boolean isThere(Draft air, Draft draft) {
        return draft.sharesPlace(air)
                || draft.places.stream().anyMatch(p -> air.places.stream()
                        .anyMatch(q -> p.within().stream()
                                        .anyMatch(w -> w.name().equals(q.name()))
                                || q.within().stream().anyMatch(w -> w.name().equals(p.name()))));
    }

    private static boolean isOfOneState(Draft one, Draft two) {
        return !two.initiators.isEmpty()
                && two.initiators.stream().allMatch(a -> one.initiators.stream()
                        .anyMatch(b -> root(a.id()).equals(root(b.id()))));
    }

    private static String root(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }
}
