package org.rawi.ledger.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Account;
import org.rawi.ledger.origin.OriginCounter;
import org.rawi.ledger.origin.Origins;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.telling.Spot;

/**
 * Follows who is said to hold each place. A place inherits from an area that contains it only where the text says that it means
 * the whole of it («كامل ريف حمص»). Immutable and thread-safe.
 */
public final class ControlTimelines {
    private static final Comparator<ControlReport> ORDER = Comparator.comparing(ControlReport::day)
            .thenComparing(ControlReport::change)
            .thenComparing(report -> report.claims().get(0));

    private final Origins origins;
    private final ControlReader reader;
    private final Holders holders;

    /** By the actors, sources and words of {@code knowledge}. */
    public ControlTimelines(Knowledge knowledge) {
        Parties parties = Parties.of(knowledge);
        origins = Origins.of(knowledge);
        reader = new ControlReader(parties, new AreaNames(knowledge.gazetteer()));
        holders = new Holders(parties, new OriginCounter(parties));
    }

    /** The places of which these incidents say who holds them, in the order of their ids. */
    public List<PlaceControl> of(List<Account> accounts) {
        Map<String, Spot> places = new TreeMap<>();
        Map<String, List<ControlReport>> reports = new TreeMap<>();
        Map<String, List<ControlReport>> ofWholeAreas = new TreeMap<>();
        for (Account account : accounts) {
            for (ControlReader.Placed placed : reader.read(origins.of(account))) {
                String place = placed.place();
                places.putIfAbsent(place, placed.spot());
                reports.computeIfAbsent(place, key -> new ArrayList<>()).add(placed.report());
                if (placed.all()) {
                    ofWholeAreas
                            .computeIfAbsent(place, key -> new ArrayList<>())
                            .add(placed.report());
                }
            }
        }
        List<PlaceControl> controls = new ArrayList<>();
        places.forEach((place, spot) -> controls.add(control(place, spot, reports.get(place), ofWholeAreas)));
        return controls;
    }

    private PlaceControl control(
            String place, Spot spot, List<ControlReport> own, Map<String, List<ControlReport>> ofWholeAreas) {
        List<ControlReport> reports = new ArrayList<>(own);
        for (String area : spot.areas()) {
            ofWholeAreas.getOrDefault(area, List.of()).forEach(report -> reports.add(inherited(report, area)));
        }
        reports.sort(ORDER);
        return new PlaceControl(place, spot.name(), reports, holders.spans(reports));
    }

    private static ControlReport inherited(ControlReport report, String area) {
        return new ControlReport(
                report.day(), report.stated(), report.change(), report.actor(), area, report.sourcings());
    }
}
