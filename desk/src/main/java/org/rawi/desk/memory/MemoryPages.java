package org.rawi.desk.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rawi.desk.page.ReviewPage;
import org.rawi.desk.page.ReviewPage.Outcome;
import org.rawi.desk.page.ReviewPage.Verdict;
import org.rawi.desk.words.Catalogue;
import org.rawi.desk.words.Names;
import org.rawi.export.harm.HarmRules;
import org.rawi.export.harm.Mask;
import org.rawi.knowledge.Knowledge;

/** Fills the page Review from a {@link Shelf}. Thread-safe. */
public final class MemoryPages implements ReviewPage.Source {
    private final Supplier<Shelf> shelves;
    private final HarmRules harm;
    private final Names names;
    private final Mask mask;
    private final Verdicts verdicts;
    private volatile Queue queue;

    /**
     * @param shelves gives what is shown now
     * @param verdicts takes what is decided
     * @param knowledge what names things
     * @param harm what is held back
     */
    public MemoryPages(Supplier<Shelf> shelves, Verdicts verdicts, Knowledge knowledge, HarmRules harm) {
        this.shelves = shelves;
        this.verdicts = verdicts;
        this.harm = harm;
        names = new Names(knowledge);
        mask = new Mask(harm, knowledge);
    }

    private record Queue(Shelf shelf, List<String> claims) {}

    /** The order in which the claims of {@code shelf} are asked about; it stays as long as the shelf does. */
    private List<String> queue(Shelf shelf) {
        Queue known = queue;
        if (known == null || known.shelf() != shelf) {
            known = new Queue(shelf, ReviewFiller.queue(shelf));
            queue = known;
        }
        return known.claims();
    }

    private Parts parts(Shelf shelf, Catalogue words) {
        return new Parts(shelf, names, harm, words);
    }

    @Override
    public ReviewPage review(Optional<String> claim, String who, Catalogue words) {
        Shelf shelf = shelves.get();
        Parts parts = parts(shelf, words);
        return new ReviewFiller(shelf, verdicts, new ArticleFiller(shelf, verdicts, parts, mask), mask, parts)
                .fill(queue(shelf), claim, who);
    }

    @Override
    public Outcome decide(String who, Verdict verdict) {
        return shelves.get().claims().containsKey(verdict.claim()) ? verdicts.add(who, verdict) : Outcome.GONE;
    }

    @Override
    public Optional<Verdict> undo(String who) {
        return verdicts.undo(who);
    }
}
