package org.rawi.coder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rawi.coder.mention.Mention;

/**
 * «الغارة», «الهجوم»: an event named again with the article on it has the place and day of the one named before.
 *
 * <p>Only what no origin would dispute is shared; sides and tolls stay with the origin that gave them.
 */
final class Coreference {
    private static final Set<String> VIOLENT = Set.of(
            "air_strike",
            "shelling",
            "bombing",
            "explosion",
            "suicide_bombing",
            "chemical_attack",
            "armed_clash",
            "attack");

    private static final int VERB = 2;
    private static final int NOUN = 6;

    private Coreference() {}

    static boolean isViolent(String kind) {
        return VIOLENT.contains(kind);
    }

    static List<Draft> resolve(List<Draft> drafts) {
        List<Draft> done = new ArrayList<>();
        for (Draft draft : drafts) {
            if (VIOLENT.contains(draft.kind) && draft.places.isEmpty() && isDefinite(draft)) {
                Draft before = before(done, draft);
                if (before != null) {
                    draft.places.addAll(before.places);
                    if (draft.time.basis().equals("publication")) {
                        draft.time = before.time;
                    }
                }
            }
            done.add(draft);
        }
        return done;
    }

    /** A verb goes on with the sentence before, a noun with what was told a little earlier. */
    private static boolean isNear(Draft earlier, Draft draft) {
        int reach = draft.event.trigger().verb() ? VERB : NOUN;
        return draft.event.sentenceIndex() - earlier.event.sentenceIndex() <= reach
                && (!draft.event.trigger().verb()
                        || isOfUnknown(earlier)
                        || Joining.agree(earlier.initiators, draft.initiators));
    }

    /** «هاجم مسلحون …. وتبنى التنظيم الهجوم»: armed men of no named group can be anybody. */
    private static boolean isOfUnknown(Draft draft) {
        return draft.initiators.stream().allMatch(a -> a.id().equals("unidentified_armed_group"));
    }

    private static boolean isDefinite(Draft draft) {
        Mention mention = draft.event.trigger().mention();
        return mention.isPredicate()
                && (mention.predicate().definite() || draft.event.trigger().verb());
    }

    private static Draft before(List<Draft> done, Draft draft) {
        Draft found = null;
        for (Draft earlier : done) {
            boolean akin = VIOLENT.contains(earlier.kind) && !earlier.places.isEmpty() && isNear(earlier, draft);
            boolean same = earlier.kind.equals(draft.kind);
            if (akin && (found == null || same || !found.kind.equals(draft.kind))) {
                found = earlier;
            }
        }
        return found;
    }
}
