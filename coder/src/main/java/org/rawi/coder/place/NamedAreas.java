package org.rawi.coder.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlaceValue;
import org.rawi.knowledge.PlaceEntry;

/** The areas that one sentence names for its places: in «قرى صلبة وقليب الثور في ريف حماة الشرقي» both lie in Hama. */
final class NamedAreas {
    /** Whose middle says nothing of where other places lie. */
    static final Set<String> WIDE = Set.of("country", "border");

    private final Worth worth;
    private final List<Mention> mentions;
    private final List<PlaceEntry> certain;

    NamedAreas(Worth worth, MentionedSentence sentence) {
        this.worth = worth;
        this.mentions = sentence.mentions();
        this.certain = certain(sentence);
    }

    /**
     * An area named for a place.
     *
     * @param weight 1 where it stands right behind the place, less the looser the tie is
     */
    record Named(PlaceEntry place, double weight) {}

    /** Places of the sentence whose name only one place bears. */
    static List<PlaceEntry> certain(MentionedSentence sentence) {
        List<PlaceEntry> certain = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            if (mention.isPlace()
                    && mention.place().candidates().size() == 1
                    && !WIDE.contains(mention.place().candidates().get(0).kind())
                    && !PlaceResolver.isPartOfLand(mention.place().candidates().get(0))) {
                certain.add(mention.place().candidates().get(0));
            }
        }
        return certain;
    }

    List<PlaceEntry> certain() {
        return certain;
    }

    /** What the sentence leaves for the next one: «في ريف حماة» holds until another area is named. */
    Optional<Named> last() {
        return mentions.stream()
                .filter(m -> m.isPlace() && isStrong(m.place()))
                .map(m -> new Named(areaOf(m.place()), 0.5))
                .reduce((a, b) -> b);
    }

    /** The area for the place: behind it in its clause first, then before it, then anywhere after it. */
    Optional<Named> of(Mention mention) {
        int at = mentions.indexOf(mention);
        boolean open = true;
        Named later = null;
        for (int i = at + 1; i < mentions.size(); i++) {
            Mention here = mentions.get(i);
            open &= !isFinite(here) && !here.isFunction("connector");
            if (!here.isPlace() || isSibling(i) && !here.place().area()) {
                continue;
            }
            boolean strong = isStrong(here.place());
            if (i == at + 1 && isBearing(here)) {
                return Optional.of(new Named(areaOf(here.place()), 1));
            }
            if (open && (strong || isLinked(i))) {
                return Optional.of(new Named(areaOf(here.place()), strong ? 1 : 0.9));
            }
            if (strong && later == null) {
                later = new Named(areaOf(here.place()), 0.5);
            }
        }
        Optional<Named> earlier = before(at);
        if (earlier.isPresent() || later != null) {
            return earlier.isPresent() ? earlier : Optional.of(later);
        }
        return beside(at);
    }

    private Optional<Named> before(int at) {
        boolean sibling = isSibling(at);
        boolean parted = false;
        for (int i = at - 1; i >= 0; i--) {
            Mention here = mentions.get(i);
            parted |= here.isFunction("connector");
            if (!here.isPlace()) {
                continue;
            }
            if (!sibling && isStrong(here.place())) {
                return Optional.of(new Named(areaOf(here.place()), parted && i > 2 ? 0.5 : 0.9));
            }
            sibling &= isSibling(i);
        }
        return Optional.empty();
    }

    /** Where nothing better is named: the known place that stands nearest, «غرب سلمية … قرية السطحيات». */
    private Optional<Named> beside(int at) {
        for (int step = 1; step < mentions.size(); step++) {
            for (int i : new int[] {at - step, at + step}) {
                boolean there = i >= 0 && i < mentions.size() && mentions.get(i).isPlace();
                if (there && isSettled(mentions.get(i).place())) {
                    return Optional.of(new Named(areaOf(mentions.get(i).place()), 0.4));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isSettled(PlaceValue value) {
        return value.isKnown()
                && value.candidates().stream()
                        .noneMatch(c -> c.kind().equals("country") || c.kind().equals("region"))
                && (value.candidates().size() == 1
                                && worth.isHome(value.candidates().get(0))
                        || value.candidates().stream().anyMatch(c -> Worth.rank(c) > 0 && worth.isHome(c)));
    }

    /** «العليانية جنوب خنيفيس»: what a place right behind is measured from. */
    private static boolean isBearing(Mention here) {
        return here.place().isKnown()
                && !here.and()
                && here.place().relation().endsWith("_of")
                && here.place().candidates().stream().noneMatch(c -> c.kind().equals("country"));
    }

    /** Whether the mention goes on a list: «حلب ودير الزور», «حلب، حمص». */
    private boolean isSibling(int at) {
        Mention here = mentions.get(at);
        if (at == 0) {
            return false;
        }
        Mention before = mentions.get(at - 1);
        boolean joined = here.and() && before.isPlace();
        boolean parted = before.isMark() && at > 1 && mentions.get(at - 2).isPlace();
        return joined || parted && here.preposition() == 0;
    }

    /** «الصاخور في حلب», «الزهراء بحمص»: a town behind a preposition of place. */
    private boolean isLinked(int at) {
        Mention here = mentions.get(at);
        boolean town = here.place().candidates().stream().anyMatch(c -> Worth.rank(c) > 0);
        boolean led =
                here.preposition() == 'ب' || at > 0 && mentions.get(at - 1).isFunction("prep.in");
        boolean bearing = !here.place().relation().equals("at")
                && at > 0
                && mentions.get(at - 1).isPlace();
        return town && (led || bearing);
    }

    private static boolean isFinite(Mention mention) {
        return mention.isPredicate()
                && mention.predicate().isVerb()
                && !mention.predicate().isNoun();
    }

    /** Whether it names an area round others rather than a spot: «ريف حماة», «محافظة درعا», «حلب». */
    private static boolean isStrong(PlaceValue value) {
        return value.candidates().stream()
                .anyMatch(c -> value.area() && Worth.rank(c) > 0
                        || c.kind().equals("governorate")
                        || c.kind().equals("region") && !c.within().isEmpty());
    }

    private PlaceEntry areaOf(PlaceValue value) {
        return value.candidates().stream()
                .max(Comparator.comparingInt((PlaceEntry c) -> Worth.rank(c) + (worth.isHome(c) ? 10 : 0))
                        .thenComparing(PlaceEntry::id))
                .orElseThrow();
    }
}
