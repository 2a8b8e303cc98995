package org.rawi.desk.memory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rawi.desk.chart.Maps;
import org.rawi.desk.page.ActorPage;
import org.rawi.desk.page.ArticlePage;
import org.rawi.desk.page.ExplorePage;
import org.rawi.desk.page.Filters;
import org.rawi.desk.page.IncidentPage;
import org.rawi.desk.page.OverviewPage;
import org.rawi.desk.page.PlacePage;
import org.rawi.desk.page.ReviewPage;
import org.rawi.desk.page.ReviewPage.Outcome;
import org.rawi.desk.page.ReviewPage.Verdict;
import org.rawi.desk.page.SourcePage;
import org.rawi.desk.words.Catalogue;
import org.rawi.desk.words.Language;
import org.rawi.desk.words.Names;
import org.rawi.export.harm.HarmRules;
import org.rawi.export.harm.Mask;

/** Fills every page from a {@link Shelf}. What is decided lasts as long as the desk is open. Thread-safe. */
public final class MemoryPages
        implements OverviewPage.Source,
                ExplorePage.Source,
                IncidentPage.Source,
                ArticlePage.Source,
                PlacePage.Source,
                ActorPage.Source,
                SourcePage.Source,
                ReviewPage.Source {
    private final Supplier<Shelf> shelves;
    private final HarmRules harm;
    private final Clock clock;
    private final Names names;
    private final Maps maps;
    private final Mask mask;
    private final Verdicts verdicts;
    private volatile Queue queue;

    /**
     * @param shelves gives what is shown now
     * @param verdicts takes what is decided
     * @param maps draws the maps
     * @param harm what is held back
     * @param clock tells the day for citations and the embargo
     */
    public MemoryPages(Supplier<Shelf> shelves, Verdicts verdicts, Maps maps, HarmRules harm, Clock clock) {
        this.shelves = shelves;
        this.verdicts = verdicts;
        this.maps = maps;
        this.harm = harm;
        this.clock = clock;
        Shelf first = shelves.get();
        names = new Names(first.knowledge());
        mask = new Mask(harm, first.knowledge());
        queue = new Queue(first, ReviewFiller.queue(first));
    }

    private record Queue(Shelf shelf, List<String> claims) {}

    /** The order in which the claims of {@code shelf} are asked about; it stays as long as the shelf does. */
    private List<String> queue(Shelf shelf) {
        Queue known = queue;
        if (known.shelf() != shelf) {
            known = new Queue(shelf, ReviewFiller.queue(shelf));
            queue = known;
        }
        return known.claims();
    }

    private Parts parts(Shelf shelf, Catalogue words) {
        return new Parts(shelf, names, harm, words);
    }

    @Override
    public OverviewPage overview(Catalogue words) {
        Shelf shelf = shelves.get();
        return new OverviewFiller(shelf, maps, parts(shelf, words)).fill();
    }

    @Override
    public ExplorePage explore(Filters filters, Catalogue words) {
        Shelf shelf = shelves.get();
        return new ExploreFiller(shelf, verdicts, maps, parts(shelf, words)).fill(filters);
    }

    @Override
    public String export(Filters filters, String format) {
        Shelf shelf = shelves.get();
        Parts parts = parts(shelf, Catalogue.of(Language.ENGLISH));
        return new Exports(shelf, parts).of(ExploreFiller.fitting(shelf, verdicts, parts, filters), format);
    }

    @Override
    public String feed(Filters filters, Catalogue words, String address) {
        Shelf shelf = shelves.get();
        Parts parts = parts(shelf, words);
        LocalDate until = LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(harm.embargoDays());
        return new AtomFeed(parts, until)
                .of(ExploreFiller.fitting(shelf, verdicts, parts, filters), address, words.say("feed.title"));
    }

    @Override
    public Optional<IncidentPage> findIncident(String id, Catalogue words) {
        Shelf shelf = shelves.get();
        Parts parts = parts(shelf, words);
        return shelf.findIncident(id).map(viewed -> new IncidentFiller(
                        shelf,
                        maps,
                        parts,
                        new Quotes(shelf, mask),
                        LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .fill(viewed));
    }

    @Override
    public Optional<String> findIncidentJson(String id) {
        Shelf shelf = shelves.get();
        return shelf.findIncident(id).map(found -> new Exports(shelf, parts(shelf, Catalogue.of(Language.ENGLISH)))
                .of(List.of(found), "json"));
    }

    @Override
    public Optional<ArticlePage> findArticle(String document, Catalogue words) {
        Shelf shelf = shelves.get();
        return Optional.ofNullable(shelf.documents().get(document))
                .map(found -> new ArticleFiller(shelf, verdicts, parts(shelf, words), mask).fill(found));
    }

    @Override
    public Optional<PlacePage> findPlace(String id, Catalogue words) {
        Shelf shelf = shelves.get();
        return new PlaceFiller(shelf, maps, parts(shelf, words)).find(id);
    }

    @Override
    public Optional<ActorPage> findActor(String id, Catalogue words) {
        Shelf shelf = shelves.get();
        return new ActorFiller(shelf, parts(shelf, words)).find(id);
    }

    @Override
    public Optional<SourcePage> findSource(String id, Catalogue words) {
        Shelf shelf = shelves.get();
        return new SourceFiller(shelf, parts(shelf, words)).find(id);
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
