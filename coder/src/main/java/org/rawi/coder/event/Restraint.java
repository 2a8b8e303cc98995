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
    private static final Set<String> SUFFERED = Set.of("displacement", "surrender", "withdrawal");
    private static final Set<String> ARRANGED = Set.of("evacuation", "release", "aid_delivered", "arrest");

    private final Set<String> acts = new HashSet<>(SUFFERED);
    private final Unreal unreal;
    private final DealTerms terms;
    private final Subjunctive subjunctive;
    private final DomainWords domains;

    Restraint(Knowledge knowledge, SupportVerbs support) {
        RestraintWords words = new RestraintWords(knowledge);
        unreal = new Unreal(words, support);
        terms = new DealTerms(words, support);
        subjunctive = new Subjunctive(words);
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

    /** What a deal or a decision in the sentence provides, and what stands behind «أن», has not been done by it. */
    void plan(MentionedSentence sentence, List<Event> events) {
        for (Event event : events) {
            boolean act = acts.contains(event.kind()) || ARRANGED.contains(event.kind());
            boolean agreed = act && terms.provide(event, sentence);
            if (event.modality() == Modality.ASSERTED && (agreed || subjunctive.has(event, sentence))) {
                event.modality(Modality.PLANNED);
                event.steps().add("what is agreed, decided or to come is planned");
            }
        }
    }

    /** What belongs to sport, trade, weather or another field of life. */
    void dropOtherDomains(List<Event> events) {
        events.removeIf(domains::claim);
    }
}
