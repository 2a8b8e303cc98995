package org.rawi.coder.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rawi.model.ActorRef;
import org.rawi.model.Casualty;
import org.rawi.model.Evidence;

/**
 * Joins what one origin tells twice (codebook, rule 4): title and body, lead and detail.
 *
 * <p>Two tellings are of one event where kind (or a strike and plain words for it, {@link Strikes}) and modality agree, sides and tolls do not contradict each other, and they
 * share a place or one of them names none.
 */
final class Joining {
    private static final int WIDE = 5;
    private static final int FAR = 7;

    private Joining() {}

    static List<Draft> join(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft same = null;
            for (Draft earlier : kept) {
                if (isSame(earlier, draft)) {
                    same = earlier;
                }
            }
            if (same == null) {
                kept.add(draft);
            } else if (same.isTitle() && !draft.isTitle() || Strikes.isPlain(same) && Strikes.areOne(same, draft)) {
                kept.set(kept.indexOf(same), draft);
                absorb(draft, same);
            } else {
                absorb(same, draft);
            }
        }
        kept.removeIf(d -> Repeats.names(d, kept));
        long bodies = kept.stream().filter(d -> !d.isTitle()).count();
        kept.removeIf(
                d -> d.isTitle() && bodies >= 2 && kept.stream().anyMatch(b -> !b.isTitle() && b.kind.equals(d.kind)));
        return kept;
    }

    private static boolean isSame(Draft a, Draft b) {
        boolean origin = a.chain.origin().equals(b.chain.origin()) || a.isTitle();
        boolean alike = a.kind.equals(b.kind) || Strikes.areOne(a, b);
        boolean kind = alike && a.modality == b.modality && a.aggregate == b.aggregate;
        if (!origin
                || !kind
                || !agree(a.initiators, b.initiators)
                || !agree(a.targets, b.targets)
                || !tollsAgree(a, b)) {
            return false;
        }
        boolean day = a.time.end() == null
                || b.time.end() == null
                || a.time.basis().equals("publication")
                || b.time.basis().equals("publication")
                || a.time.end().equals(b.time.end());
        boolean place = a.sharesPlace(b)
                || a.places.isEmpty()
                || b.places.isEmpty()
                || a.isTitle() && coarser(a, b)
                || isOneToll(a, b) && (isWide(a) || isWide(b));
        boolean near =
                Math.abs(a.event.sentenceIndex() - b.event.sentenceIndex()) <= 2 || a.isTitle() || a.sharesPlace(b);
        return day && place && near && !isLongAgo(a, b);
    }

    /** «بدأت في الرابع من يوليو هجوما»: a stated day long before the other telling's is another event's. */
    private static boolean isLongAgo(Draft a, Draft b) {
        return !a.isTitle()
                && a.time.end() != null
                && b.time.end() != null
                && Math.abs(ChronoUnit.DAYS.between(day(a), day(b))) > FAR;
    }

    private static LocalDate day(Draft draft) {
        return LocalDate.parse(draft.time.end());
    }

    /** «مقتل 32 في سوروتش … قتل 32 على الحدود»: the same dead are told again in wider words. */
    private static boolean isOneToll(Draft a, Draft b) {
        Casualty killed = killed(a);
        Casualty again = killed(b);
        return killed != null
                && again != null
                && killed.min() > 2
                && !killed.bare()
                && killed.min().equals(again.min())
                && !again.bare();
    }

    private static boolean isWide(Draft draft) {
        return draft.places.stream().allMatch(p -> p.precision() >= WIDE);
    }

    /** A title that says «حماة» where the body names a village. */
    private static boolean coarser(Draft title, Draft body) {
        return title.places.stream().anyMatch(p -> body.places.stream()
                .anyMatch(q -> q.within().stream().anyMatch(w -> w.name().equals(p.name()) || w.id().equals(p.id()))));
    }

    static boolean agree(List<ActorRef> a, List<ActorRef> b) {
        return a.isEmpty()
                || b.isEmpty()
                || a.stream().anyMatch(x -> b.stream()
                        .anyMatch(y -> x.id().equals(y.id())
                                || x.id().startsWith(y.id() + ".")
                                || y.id().startsWith(x.id() + ".")));
    }

    private static boolean tollsAgree(Draft a, Draft b) {
        Casualty killedA = killed(a);
        Casualty killedB = killed(b);
        if (killedA == null || killedB == null || killedA.bare() || killedB.bare()) {
            return true;
        }
        return java.util.Objects.equals(killedA.min(), killedB.min());
    }

    private static Casualty killed(Draft draft) {
        return draft.casualties.stream()
                .filter(c -> c.effect().equals("killed"))
                .findFirst()
                .orElse(null);
    }

    private static void absorb(Draft kept, Draft other) {
        if (kept.initiators.isEmpty()) {
            kept.initiators.addAll(other.initiators);
        }
        if (kept.targets.isEmpty()) {
            kept.targets.addAll(other.targets);
        }
        if (kept.places.isEmpty()) {
            kept.places.addAll(other.places);
        }
        if (kept.time.basis().equals("publication")) {
            kept.time = other.time;
        }
        Casualty own = killed(kept);
        for (Casualty casualty : other.casualties) {
            boolean known = kept.casualties.stream().anyMatch(c -> c.effect().equals(casualty.effect()));
            if (!known || own != null && own.bare() && casualty.effect().equals("killed") && !casualty.bare()) {
                if (known) {
                    kept.casualties.removeIf(c -> c.effect().equals(casualty.effect()) && c.bare());
                }
                kept.casualties.add(casualty);
            }
        }
        for (Evidence evidence : other.evidence) {
            kept.evidence.add(new Evidence("repeat", evidence.words()));
        }
    }
}
