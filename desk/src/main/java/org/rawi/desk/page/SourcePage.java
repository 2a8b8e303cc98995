package org.rawi.desk.page;

import java.util.List;
import java.util.Optional;
import org.rawi.desk.chart.Histogram;
import org.rawi.desk.words.Catalogue;

/**
 * What a source tells of its own, what it only relays, and what others tell too.
 *
 * @param id its id
 * @param name its name
 * @param kind agency, monitor …
 * @param speaksFor the party for which it speaks, or null
 * @param own how many incidents it tells of its own
 * @param corroborated how many of those others tell too
 * @param relays how many it relays
 * @param when incidents by time
 * @param kinds incidents that it tells of its own, by kind
 * @param relayed whose word it relays
 * @param oneSided incidents of which it tells and one side alone does, by side
 * @param called what it calls whom
 * @param rows the incidents
 * @param total how many there are
 * @param all where all of them stand
 */
public record SourcePage(
        String id,
        String name,
        String kind,
        Named speaksFor,
        int own,
        int corroborated,
        int relays,
        Histogram when,
        List<Choice> kinds,
        List<Choice> relayed,
        List<Choice> oneSided,
        List<ActorPage.Calling> called,
        List<IncidentRow> rows,
        int total,
        String all) {
    /** Fills source pages. */
    public interface Source {
        Optional<SourcePage> findSource(String id, Catalogue words);
    }

    public SourcePage {
        kinds = List.copyOf(kinds);
        relayed = List.copyOf(relayed);
        oneSided = List.copyOf(oneSided);
        called = List.copyOf(called);
        rows = List.copyOf(rows);
    }

    /** Share of its own that others tell too, in hundredths. */
    public int corroboratedPercent() {
        return own == 0 ? 0 : Math.round(100f * corroborated / own);
    }
}
