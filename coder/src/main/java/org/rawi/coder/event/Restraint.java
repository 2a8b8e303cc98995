package org.rawi.coder.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Modality;

/** Drops acts of force that the words round them do not tell as having happened, or tell of another field of life. */
final class Restraint {
    private static final Set<String> FORCE = Set.of("remote", "ground", "control");
    private static final Set<String> SUFFERED = Set.of("displacement", "surrender");

    private final Set<String> acts = new HashSet<>(SUFFERED);
    private final Unreal unreal;
    private final DomainWords domains;

    Restraint(Knowledge knowledge, SupportVerbs support) {
        unreal = new Unreal(new RestraintWords(knowledge), support);
        domains = new DomainWords(knowledge);
        knowledge.kinds().values().stream()
                .filter(k -> FORCE.contains(k.family()))
                .forEach(k -> acts.add(k.id()));
    }

    /** What is feared, planned for, supposed or usual in the sentence. */
    void dropUnreal(MentionedSentence sentence, List<Clause> clauses, List<Event> events) {
        events.removeIf(e -> acts.contains(e.kind())
                && (e.modality() == Modality.CONDITIONAL || unreal.is(e, clauses.get(e.clause()), sentence)));
    }

    /** What belongs to sport, trade, weather or another field of life. */
    void dropOtherDomains(List<Event> events) {
        events.removeIf(domains::claim);
    }
}
