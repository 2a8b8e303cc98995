package org.rawi.desk.fill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rawi.desk.chart.Maps;
import org.rawi.desk.page.ActorPage;
import org.rawi.desk.page.ArticlePage;
import org.rawi.desk.page.ExplorePage;
import org.rawi.desk.page.Filters;
import org.rawi.desk.page.IncidentPage;
import org.rawi.desk.page.OverviewPage;
import org.rawi.desk.page.PlacePage;
import org.rawi.desk.page.SourcePage;
import org.rawi.desk.web.Writing;
import org.rawi.desk.words.Catalogue;
import org.rawi.desk.words.Language;
import org.rawi.export.harm.HarmRules;
import org.rawi.knowledge.Knowledge;
import org.rawi.store.DataSet;
import org.rawi.store.search.Query;
import org.rawi.workflow.Explore;
import org.rawi.workflow.Explore.FoundIncidents;
import org.rawi.workflow.Told;

/** Fills every page for reading from a data set, as it is at that moment. Thread-safe. */
public final class FilledPages
        implements OverviewPage.Source,
                ExplorePage.Source,
                IncidentPage.Source,
                ArticlePage.Source,
                PlacePage.Source,
                ActorPage.Source,
                SourcePage.Source {
    private static final int ENTRIES = 100;
    /** How many incidents are looked at for a feed. */
    private static final int LOOKED_AT = 1000;

    private final Basis basis;

    /**
     * @param set what is shown
     * @param explore finds and counts in it
     * @param knowledge what it is coded and linked with
     * @param maps draws the maps
     * @param harm what is held back
     * @param clock tells the day for citations and the embargo
     */
    public FilledPages(DataSet set, Explore explore, Knowledge knowledge, Maps maps, HarmRules harm, Clock clock) {
        basis = Basis.of(set, explore, knowledge, maps, harm, clock);
    }

    @Override
    public OverviewPage overview(Catalogue words) {
        return new OverviewFiller(basis, basis.parts(words)).fill();
    }

    @Override
    public ExplorePage explore(Filters filters, Catalogue words) {
        return new ExploreFiller(basis, basis.parts(words)).fill(filters);
    }

    @Override
    public Writing export(Filters filters, String format) {
        Query query = Questions.of(basis.all(), filters);
        return out -> exports().write(to -> basis.explore().forEachIncident(query, to), format, out);
    }

    private Exports exports() {
        return new Exports(basis, basis.parts(Catalogue.of(Language.ENGLISH)));
    }

    @Override
    public String feed(Filters filters, Catalogue words, String address) {
        LocalDate until = basis.today().minusDays(basis.harm().embargoDays());
        AtomFeed feed = new AtomFeed(basis.parts(words), until);
        List<Told> due = new ArrayList<>();
        Query asked = Questions.of(basis.all(), filters);
        // What happened behind it is not due: of it alone there may be more than are looked at.
        LocalDate to = asked.to() == null || asked.to().isAfter(until) ? until : asked.to();
        Query query = asked.within(asked.from(), to).page(ENTRIES, null);
        int lookedAt = 0;
        while (query != null && due.size() < ENTRIES && lookedAt < LOOKED_AT) {
            FoundIncidents found = basis.explore().incidents(query);
            lookedAt += ENTRIES;
            found.incidents().stream().filter(feed::isDue).forEach(due::add);
            query = found.next() == null ? null : query.page(ENTRIES, found.next());
        }
        return feed.of(due.subList(0, Math.min(ENTRIES, due.size())), address, words.say("feed.title"));
    }

    @Override
    public Optional<IncidentPage> findIncident(String id, Catalogue words) {
        long seen = basis.set().changes().latest();
        return find(id).map(told -> new IncidentFiller(basis, basis.parts(words)).fill(told, seen));
    }

    @Override
    public List<String> claims(String incident) {
        return find(incident).map(told -> told.account().incident().claims()).orElse(List.of());
    }

    /** The incident with this id, or the one that holds its claims now, or the claim that founded it. */
    private Optional<Told> find(String id) {
        return basis.told()
                .find(id)
                .or(() -> id.startsWith("i") ? basis.told().findOf(id.substring(1)) : Optional.empty());
    }

    @Override
    public Optional<Writing> findIncidentJson(String id) {
        return find(id).map(told -> out -> exports().write(to -> to.accept(told), "json", out));
    }

    @Override
    public Optional<ArticlePage> findArticle(String document, Catalogue words) {
        return basis.set().documents().findById(document).map(found -> new ArticleFiller(basis, basis.parts(words))
                .fill(found));
    }

    @Override
    public Optional<PlacePage> findPlace(String id, Catalogue words) {
        return new PlaceFiller(basis, basis.parts(words)).find(id);
    }

    @Override
    public Optional<ActorPage> findActor(String id, Catalogue words) {
        return new ActorFiller(basis, basis.parts(words)).find(id);
    }

    @Override
    public Optional<SourcePage> findSource(String id, Catalogue words) {
        return new SourceFiller(basis, basis.parts(words)).find(id);
    }
}
