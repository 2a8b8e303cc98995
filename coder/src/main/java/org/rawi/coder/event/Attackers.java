package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who «المهاجمون» are: whoever acted in the last attack that the article told of, «هاجم مقاتلو الجبهة حاجزاً. وقال شاهد إن المهاجمين
 * غنموا دبابة». Stateless and thread-safe.
 */
final class Attackers {
    private static final Set<String> ATTACKS = Set.of(
            "attack", "raid", "territory_seized", "advance", "armed_clash", "suicide_bombing", "operation_launched");
    private static final int REACH = 5;

    private Attackers() {}

    /** Names them in every event that has them. */
    static void complete(List<Event> events) {
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            name(event.initiators(), events, i);
            name(event.targets(), events, i);
        }
    }

    private static void name(List<Event.Actor> side, List<Event> events, int at) {
        for (int k = 0; k < side.size(); k++) {
            Event.Actor meant = side.get(k);
            if (meant.party().form().equals("attackers")) {
                Optional<Event> attack = last(events, at);
                if (attack.isPresent()) {
                    side.remove(k);
                    List<Event.Actor> named = new ArrayList<>();
                    attack.get().initiators().forEach(a -> named.add(new Event.Actor(a.party(), meant.mention())));
                    named.removeIf(a -> side.stream()
                            .anyMatch(s -> s.party().id().equals(a.party().id())));
                    side.addAll(k, named);
                    events.get(at).steps().add("who attacked before");
                    return;
                }
            }
        }
    }

    private static Optional<Event> last(List<Event> events, int at) {
        for (int i = at - 1; i >= 0; i--) {
            Event event = events.get(i);
            if (events.get(at).sentenceIndex() - event.sentenceIndex() > REACH) {
                return Optional.empty();
            }
            boolean known = !event.initiators().isEmpty()
                    && event.initiators().stream()
                            .noneMatch(a -> a.party().form().equals("attackers"));
            if (known && ATTACKS.contains(event.kind())) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }
}
