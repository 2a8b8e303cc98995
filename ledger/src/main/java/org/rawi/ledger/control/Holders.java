package org.rawi.ledger.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.OriginCounter;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.party.Kinship;
import org.rawi.ledger.party.Parties;

/**
 * Makes a timeline of reports: whoever is said to have taken a place holds it until another is said to have, or until he left.
 * What two origins say of one day, and do not agree on, is contested until a later report; so is what is denied.
 */
final class Holders {
    private final Parties parties;
    private final OriginCounter counter;

    Holders(Parties parties, OriginCounter counter) {
        this.parties = parties;
        this.counter = counter;
    }

    /** The timeline of one place, of reports by day. Sieges say nothing of who holds it. */
    List<ControlSpan> spans(List<ControlReport> reports) {
        Map<LocalDate, List<ControlReport>> days = new LinkedHashMap<>();
        reports.stream()
                .filter(report -> report.change() != Change.BESIEGED && report.change() != Change.SIEGE_LIFTED)
                .forEach(report -> days.computeIfAbsent(report.day(), day -> new ArrayList<>())
                        .add(report));
        List<Draft> drafts = new ArrayList<>();
        days.forEach((day, ofDay) -> take(drafts, day, ofDay));
        List<ControlSpan> spans = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            spans.add(span(drafts.get(i), i + 1 < drafts.size() ? drafts.get(i + 1).from : null));
        }
        return spans;
    }

    /** A span on its way: who is said to hold the place, in the order in which they were said to. */
    private static final class Draft {
        private final LocalDate from;
        private LocalDate lastReport;
        private final Map<String, List<ControlReport>> holds = new LinkedHashMap<>();
        private boolean denied;

        private Draft(LocalDate day) {
            from = day;
            lastReport = day;
        }
    }

    private void take(List<Draft> drafts, LocalDate day, List<ControlReport> reports) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        Draft next = new Draft(day);
        reports.stream().filter(Holders::isTaking).forEach(report -> hold(next, report.actor(), report));
        boolean taken = !next.holds.isEmpty();
        for (ControlReport report : reports) {
            if (report.change() == Change.DENIED) {
                deny(next, last, taken, report);
            } else if (report.change() == Change.LEFT && !taken && mayLeave(last, report.actor())) {
                hold(next, null, report);
            }
        }
        if (last != null && !next.denied && isSame(last, next)) {
            last.lastReport = day;
            next.holds.forEach((actor, told) -> told.forEach(report -> hold(last, actor, report)));
        } else if (!next.holds.isEmpty()) {
            drafts.add(next);
        }
    }

    private void deny(Draft next, Draft last, boolean taken, ControlReport denial) {
        if (!taken && last != null && find(last, denial.actor()) != null) {
            last.holds.forEach((actor, told) -> next.holds.put(actor, new ArrayList<>(told)));
        }
        next.denied |= find(next, denial.actor()) != null;
    }

    private static boolean isTaking(ControlReport report) {
        boolean taking = report.change() == Change.SEIZED || report.change() == Change.TRANSFERRED;
        return taking && report.actor() != null;
    }

    /** One who leaves a place that another has taken from him tells nothing new. */
    private boolean mayLeave(Draft last, String actor) {
        return last == null || last.holds.containsKey(null) || find(last, actor) != null;
    }

    private void hold(Draft draft, String actor, ControlReport report) {
        String known = find(draft, actor);
        draft.holds
                .computeIfAbsent(known == null ? actor : known, key -> new ArrayList<>())
                .add(report);
    }

    /** The holder that is the actor, one body with him, or his side taken together; null where there is none. */
    private String find(Draft draft, String actor) {
        return draft.holds.keySet().stream()
                .filter(holder -> holder != null && actor != null)
                .filter(holder -> areOne(holder, actor))
                .findFirst()
                .orElse(null);
    }

    private boolean areOne(String holder, String actor) {
        boolean together = parties.isUmbrella(holder) || parties.isUmbrella(actor);
        return parties.areOneBody(holder, actor) || together && parties.kinship(holder, actor) == Kinship.SIDE;
    }

    private boolean isSame(Draft last, Draft next) {
        return !next.holds.isEmpty()
                && !last.denied
                && last.holds.size() == next.holds.size()
                && next.holds.keySet().stream()
                        .allMatch(actor -> actor == null ? last.holds.containsKey(null) : find(last, actor) != null);
    }

    private ControlSpan span(Draft draft, LocalDate to) {
        List<Hold> holds = new ArrayList<>();
        draft.holds.forEach((actor, reports) -> holds.add(hold(actor, reports)));
        String area = draft.holds.values().stream()
                .flatMap(List::stream)
                .map(ControlReport::area)
                .filter(told -> told != null)
                .findFirst()
                .orElse(null);
        boolean inherits =
                draft.holds.values().stream().flatMap(List::stream).allMatch(report -> report.area() != null);
        return new ControlSpan(
                draft.from, to, draft.lastReport, holds, draft.denied || holds.size() > 1, inherits ? area : null);
    }

    private Hold hold(String actor, List<ControlReport> reports) {
        List<Sourcing> sourcings = reports.stream()
                .flatMap(report -> report.sourcings().stream())
                .distinct()
                .toList();
        Map<String, Origin> origins = new LinkedHashMap<>();
        sourcings.forEach(sourcing -> sourcing.origins().forEach(origin -> origins.putIfAbsent(origin.key(), origin)));
        return new Hold(
                actor,
                List.copyOf(origins.values()),
                counter.count(sourcings),
                sourcings.stream().map(sourcing -> sourcing.telling().claim()).toList());
    }
}
