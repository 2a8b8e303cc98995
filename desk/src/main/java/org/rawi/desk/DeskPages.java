package org.rawi.desk;

import java.util.Objects;
import java.util.function.Supplier;
import org.rawi.desk.api.ProgramApi;
import org.rawi.desk.chart.Maps;
import org.rawi.desk.page.ActorPage;
import org.rawi.desk.page.ArticlePage;
import org.rawi.desk.page.ExplorePage;
import org.rawi.desk.page.ImportPage;
import org.rawi.desk.page.IncidentPage;
import org.rawi.desk.page.OverviewPage;
import org.rawi.desk.page.PlacePage;
import org.rawi.desk.page.ReviewPage;
import org.rawi.desk.page.SearchesPage;
import org.rawi.desk.page.SourcePage;
import org.rawi.workflow.Upkeep;

/**
 * What fills the pages.
 *
 * @param set the name of what is shown: a data set, files
 * @param kept whether what is decided is kept
 * @param coder what coded: version and knowledge
 * @param maps draws the maps
 * @param upkeep how far linking is
 */
public record DeskPages(
        String set,
        boolean kept,
        String coder,
        Maps maps,
        Supplier<Upkeep.State> upkeep,
        OverviewPage.Source overviews,
        ExplorePage.Source explorations,
        IncidentPage.Source incidents,
        ArticlePage.Source articles,
        PlacePage.Source places,
        ActorPage.Source actors,
        SourcePage.Source sources,
        ReviewPage.Source reviews,
        ImportPage.Source imports,
        SearchesPage.Source searches,
        ProgramApi programs) {
    public DeskPages {
        Objects.requireNonNull(set);
        Objects.requireNonNull(coder);
        Objects.requireNonNull(maps);
        Objects.requireNonNull(upkeep);
    }
}
