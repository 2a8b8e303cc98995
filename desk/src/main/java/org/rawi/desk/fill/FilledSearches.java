package org.rawi.desk.fill;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rawi.desk.chart.Maps;
import org.rawi.desk.page.Filters;
import org.rawi.desk.page.SearchesPage;
import org.rawi.desk.web.Visit;
import org.rawi.desk.words.Catalogue;
import org.rawi.export.harm.HarmRules;
import org.rawi.knowledge.Knowledge;
import org.rawi.store.DataSet;
import org.rawi.store.Right;
import org.rawi.store.SavedSearch;
import org.rawi.store.search.Query;
import org.rawi.workflow.Explore;
import org.rawi.workflow.SearchFeed;

/** The saved searches of a data set, and their feeds. Thread-safe. */
public final class FilledSearches implements SearchesPage.Source {
    private static final int ITEMS = 50;
    private static final int SHORT = 12;

    private final Basis basis;

    /** Of the same as {@link FilledPages}. */
    public FilledSearches(DataSet set, Explore explore, Knowledge knowledge, Maps maps, HarmRules harm, Clock clock) {
        basis = Basis.of(set, explore, knowledge, maps, harm, clock);
    }

    @Override
    public SearchesPage searches(Visit visit, Catalogue words) {
        List<SearchesPage.Saved> saved = new ArrayList<>();
        Parts parts = basis.parts(words);
        for (SavedSearch search : basis.set().searches().all()) {
            Filters filters = filters(search.query());
            saved.add(new SearchesPage.Saved(
                    search.id(),
                    search.name(),
                    search.who(),
                    search.at().toString().substring(0, 10),
                    asked(filters, parts),
                    parts.explore(filters),
                    parts.at("/searches/" + search.id() + ".atom"),
                    mayRemove(visit, search)));
        }
        return new SearchesPage(saved);
    }

    private static List<String> asked(Filters filters, Parts parts) {
        List<String> asked = new ArrayList<>();
        filters.fields().forEach((field, values) -> values.forEach(value -> asked.add(parts.asked(field, value))));
        return asked;
    }

    private static boolean mayRemove(Visit visit, SavedSearch search) {
        return visit.may(Right.SAVE_SEARCHES) && (search.who().equals(visit.who()) || visit.may(Right.ADMINISTER));
    }

    @Override
    public void save(Visit visit, String name, Filters filters) {
        SavedSearch search = new SavedSearch(
                UUID.randomUUID().toString().replace("-", "").substring(0, SHORT),
                name,
                filters.asked().query(),
                visit.who(),
                basis.clock().instant());
        basis.set().searches().save(search);
        follow(search);
    }

    @Override
    public SearchesPage.Removal remove(Visit visit, String id) {
        Optional<SavedSearch> search = basis.set().searches().find(id);
        if (search.isEmpty()) {
            return SearchesPage.Removal.NOT_THERE;
        }
        if (!mayRemove(visit, search.get())) {
            return SearchesPage.Removal.NOT_OWN;
        }
        basis.set().searches().remove(id);
        return SearchesPage.Removal.REMOVED;
    }

    private SearchFeed feed() {
        return new SearchFeed(
                basis.set(), basis.explore(), basis.told(), basis.harm().embargoDays());
    }

    private void follow(SavedSearch search) {
        Query query = Questions.of(basis.all(), filters(search.query()));
        feed().follow(search.id(), query);
    }

    @Override
    public Optional<String> feed(Visit visit, String id, long before, Catalogue words) {
        return basis.set().searches().find(id).map(search -> {
            follow(search);
            SearchFeed.Page page = feed().page(id, before, ITEMS, basis.clock().instant());
            return new SearchAtom(basis.parts(words), basis.set().id(), visit.site())
                    .of(search, page, visit.site() + "/" + visit.language().code() + visit.path(), visit.queryText());
        });
    }

    /** What an address asks: «?kind=air_strike&place=sy.SY04». */
    static Filters filters(String query) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : query.replaceFirst("^\\?", "").split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return new Filters(fields);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
