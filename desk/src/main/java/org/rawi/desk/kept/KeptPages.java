package org.rawi.desk.kept;

import java.time.Clock;
import org.rawi.desk.DeskPages;
import org.rawi.desk.api.ProgramApi;
import org.rawi.desk.chart.Maps;
import org.rawi.desk.fill.FilledPages;
import org.rawi.desk.fill.FilledSearches;
import org.rawi.desk.page.ImportPage;
import org.rawi.desk.review.ReviewPages;
import org.rawi.export.harm.HarmRules;
import org.rawi.knowledge.Knowledge;
import org.rawi.store.DataSet;
import org.rawi.workflow.Explore;
import org.rawi.workflow.Upkeep;

/** The pages of a data set, as long as the desk is open on it. */
public final class KeptPages implements AutoCloseable {
    /** Few claims are linked before anyone has opened a page. */
    private static final long LINKED_AT_ONCE = 2000;

    private final Explore explore;
    private final Upkeep upkeep;
    private final DeskPages pages;

    /**
     * @param set what is shown, and takes what is decided and imported
     * @param knowledge what it is coded and linked with
     * @param version version of the program
     * @param harm what is held back
     * @param clock tells when things are decided
     */
    public KeptPages(DataSet set, Knowledge knowledge, String version, HarmRules harm, Clock clock) {
        this(name(set), true, set, knowledge, version, harm, clock);
    }

    private KeptPages(
            String name, boolean kept, DataSet set, Knowledge knowledge, String version, HarmRules harm, Clock clock) {
        Maps maps = new Maps(knowledge.gazetteer());
        explore = Explore.withUpkeep(set, knowledge);
        upkeep = new Upkeep(set, knowledge, explore);
        if (set.claims().count() <= LINKED_AT_ONCE) {
            upkeep.awaitDone();
        } else {
            upkeep.soon();
        }
        FilledSearches searches = new FilledSearches(set, explore, knowledge, maps, harm, clock);
        FilledPages filled = new FilledPages(set, explore, knowledge, maps, harm, clock);
        pages = new DeskPages(
                name,
                kept,
                version + ", " + knowledge.checksum(),
                maps,
                upkeep::state,
                filled,
                filled,
                filled,
                filled,
                filled,
                filled,
                filled,
                new ReviewPages(set, knowledge, explore, maps, harm, clock, claims -> link(claims.size())),
                kept ? new KeptImports(set, knowledge, version, upkeep) : ImportPage.NONE,
                searches,
                new ProgramApi(set, explore, knowledge, harm, clock, version, searches, upkeep::soon));
    }

    /** Claims that were joined or parted are linked anew at once, one that was decided on a little later. */
    private void link(int claims) {
        if (claims > 1) {
            upkeep.now();
        } else {
            upkeep.soon();
        }
    }

    private static String name(DataSet set) {
        return set.address()
                .file()
                .map(file -> file.getFileName().toString())
                .orElse(set.address().toString());
    }

    /** The pages of a data set that goes when the desk is closed, and what is decided with it; {@code name} is what it is called. */
    public static KeptPages forReading(
            String name, DataSet set, Knowledge knowledge, String version, HarmRules harm, Clock clock) {
        return new KeptPages(name, false, set, knowledge, version, harm, clock);
    }

    public DeskPages pages() {
        return pages;
    }

    @Override
    public void close() {
        upkeep.close();
        explore.close();
    }
}
