package org.rawi.coder.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rawi.coder.mention.Mention;
import org.rawi.model.ActorRef;

/**
 * By whom an act is that is only named again: «قصف الجيش بلدة …. وأضاف المصدر أن القصف طال الأحياء السكنية».
 *
 * <p>A noun with the article and nobody named as its doer means the last act of its kind that the same origin told of in the
 * sentences before, unless their places differ. Stateless and thread-safe.
 */
final class Anaphors {
    private static final Set<String> NAMED_AGAIN =
            Set.of("air_strike", "shelling", "attack", "raid", "armed_clash", "operation_launched", "chemical_attack");
    private static final int REACH = 3;

    private Anaphors() {}

    static void resolve(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (isNamedAgain(draft)) {
                antecedent(drafts, i).ifPresent(model -> {
                    draft.targets.removeIf(t -> model.initiators.stream().anyMatch(a -> a.id().equals(t.id())));
                    if (draft.kind.equals("armed_clash")) {
                        draft.initiators.clear();
                        draft.targets.clear();
                        model.targets.forEach(t -> draft.targets.add(new ActorRef(t.id(), null)));
                    }
                    model.initiators.forEach(a -> draft.initiators.add(new ActorRef(a.id(), null)));
                    draft.event.steps().add("the act named before");
                });
            }
        }
    }

    private static boolean isNamedAgain(Draft draft) {
        Mention noun = draft.event.trigger().mention();
        boolean oneSided = draft.kind.equals("armed_clash") && draft.initiators.size() + draft.targets.size() < 2;
        return (draft.initiators.isEmpty() || oneSided)
                && NAMED_AGAIN.contains(draft.kind)
                && !draft.isTitle()
                && !draft.event.trigger().verb()
                && draft.outcome == null
                && noun.isPredicate()
                && noun.predicate().definite()
                && !noun.and();
    }

    private static Optional<Draft> antecedent(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        for (int i = at - 1; i >= 0; i--) {
            Draft model = drafts.get(i);
            int apart = draft.event.sentenceIndex() - model.event.sentenceIndex();
            if (apart > REACH) {
                return Optional.empty();
            }
            if (model.kind.equals(draft.kind) && !model.isTitle()) {
                boolean same = model.chain.origin().equals(draft.chain.origin())
                        && model.modality == draft.modality
                        && isAmong(draft, model)
                        && (apart == 0 || isThere(model, draft));
                return Optional.of(model).filter(m -> same && !m.initiators.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** «أسفرت الاشتباكات عن مقتل عشرة من التنظيم»: whoever is named beside a clash told of again fought in it before. */
    private static boolean isAmong(Draft draft, Draft model) {
        return !draft.kind.equals("armed_clash")
                || Stream.concat(draft.initiators.stream(), draft.targets.stream())
                        .allMatch(t -> Stream.concat(model.initiators.stream(), model.targets.stream())
                                .anyMatch(m -> m.id().equals(t.id())));
    }

    /** Whether the act named again has no place but one that the act before has too, or that lies round it. */
    private static boolean isThere(Draft model, Draft draft) {
        return draft.places.isEmpty()
                || draft.places.stream().allMatch(p -> model.places.stream()
                        .anyMatch(q -> q.name().equals(p.name())
                                || q.within().stream().anyMatch(w -> w.name().equals(p.name()))));
    }
}
