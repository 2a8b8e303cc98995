package org.rawi.desk.memory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rawi.desk.chart.Maps;
import org.rawi.desk.harm.HarmRules;
import org.rawi.desk.harm.Mask;
import org.rawi.desk.page.ActorPage;
import org.rawi.desk.page.ArticlePage;
import org.rawi.desk.page.ExplorePage;
import org.rawi.desk.page.Filters;
import org.rawi.desk.page.IncidentPage;
import org.rawi.desk.page.OverviewPage;
import org.rawi.desk.page.PlacePage;
import org.rawi.desk.page.ReviewPage;
import org.rawi.desk.page.ReviewPage.Verdict;
import org.rawi.desk.page.SourcePage;
import org.rawi.desk.words.Catalogue;
import org.rawi.desk.words.Language;
import org.rawi.desk.words.Names;
import org.rawi.ledger.view.Viewed;

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
    private final Shelf shelf;
    private final HarmRules harm;
    private final Clock clock;
    private final Names names;
    private final Maps maps;
    private final Mask mask;
    private final Verdicts verdicts = new Verdicts();
    private final List<String> queue;

    /**
     * @param shelf what is shown
     * @param maps draws the maps
     * @param harm what is held back
     * @param clock tells the day for citations and the embargo
     */
    public MemoryPages(Shelf shelf, Maps maps, HarmRules harm, Clock clock) {
        this.shelf = shelf;
        this.maps = maps;
        this.harm = harm;
        this.clock = clock;
        names = new Names(shelf.knowledge());
        mask = new Mask(harm, shelf.knowledge());
        queue = ReviewFiller.queue(shelf);
    }

    private Parts parts(Catalogue words) {
        return new Parts(shelf, names, harm, words);
    }

    @Override
    public OverviewPage overview(Catalogue words) {
        return new OverviewFiller(shelf, maps, parts(words)).fill();
    }

    @Override
    public ExplorePage explore(Filters filters, Catalogue words) {
        return new ExploreFiller(shelf, verdicts, maps, parts(words)).fill(filters);
    }

    @Override
    public String export(Filters filters, String format) {
        return new Exports(shelf, parts(Catalogue.of(Language.ENGLISH)))
                .of(ExploreFiller.fitting(shelf, verdicts, filters), format);
    }

    @Override
    public String feed(Filters filters, Catalogue words, String address) {
        LocalDate until = LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(harm.embargoDays());
        return new AtomFeed(parts(words), until)
                .of(ExploreFiller.fitting(shelf, verdicts, filters), address, words.say("feed.title"));
    }

    @Override
    public Optional<IncidentPage> findIncident(String id, Catalogue words) {
        Parts parts = parts(words);
        return Optional.ofNullable(shelf.incidents().get(id)).map(viewed -> new IncidentFiller(
                        shelf,
                        maps,
                        parts,
                        new Quotes(shelf, mask),
                        LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .fill(viewed));
    }

    @Override
    public Optional<String> findIncidentJson(String id) {
        Viewed viewed = shelf.incidents().get(id);
        return Optional.ofNullable(viewed)
                .map(found -> new Exports(shelf, parts(Catalogue.of(Language.ENGLISH))).of(List.of(found), "json"));
    }

    @Override
    public Optional<ArticlePage> findArticle(String document, Catalogue words) {
        return Optional.ofNullable(shelf.documents().get(document))
                .map(found -> new ArticleFiller(shelf, parts(words), mask).fill(found));
    }

    @Override
    public Optional<PlacePage> findPlace(String id, Catalogue words) {
        return new PlaceFiller(shelf, maps, parts(words)).find(id);
    }

    @Override
    public Optional<ActorPage> findActor(String id, Catalogue words) {
        return new ActorFiller(shelf, parts(words)).find(id);
    }

    @Override
    public Optional<SourcePage> findSource(String id, Catalogue words) {
        return new SourceFiller(shelf, parts(words)).find(id);
    }

    @Override
    public ReviewPage review(Optional<String> claim, Catalogue words) {
        Parts parts = parts(words);
        return new ReviewFiller(shelf, verdicts, new ArticleFiller(shelf, parts, mask), mask, parts).fill(queue, claim);
    }

    @Override
    public Optional<Verdict> decide(Verdict verdict) {
        if (!shelf.claims().containsKey(verdict.claim())) {
            return Optional.empty();
        }
        verdicts.add(verdict);
        return Optional.of(verdict);
    }

    @Override
    public Optional<Verdict> undo() {
        return verdicts.undo();
    }
}
