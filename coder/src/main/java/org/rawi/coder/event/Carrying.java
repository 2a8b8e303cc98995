package org.rawi.coder.event;

import java.util.List;
import java.util.Set;
import org.rawi.coder.setting.Setting;

/** What a later clause leaves unsaid, it has from the clause before: the subject, the place, the day. */
final class Carrying {
    private static final Set<String> VIOLENT = Set.of(
            "air_strike",
            "shelling",
            "bombing",
            "suicide_bombing",
            "chemical_attack",
            "armed_clash",
            "attack",
            "raid",
            "equipment_destroyed",
            "killing",
            "territory_seized",
            "advance",
            "siege",
            "operation_launched",
            "explosion",
            "withdrawal",
            "deployment",
            "abduction",
            "arrest",
            "equipment_seized");

    private Carrying() {}

    static boolean isViolent(String kind) {
        return VIOLENT.contains(kind);
    }

    static void within(List<Event> events, Setting setting) {
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            for (int k = i - 1; k >= 0 && isViolent(event.kind()); k--) {
                from(events.get(k), event);
            }
            for (int k = i + 1; k < events.size() && isViolent(event.kind()); k++) {
                if (event.places().isEmpty() && isViolent(events.get(k).kind())) {
                    places(events.get(k), event);
                }
            }
        }
    }

    private static void from(Event before, Event event) {
        if (!isViolent(before.kind())) {
            return;
        }
        if (event.places().isEmpty() && !before.places().isEmpty()) {
            places(before, event);
        }
        boolean sameSubject = event.initiators().isEmpty() && event.trigger().verb() && !event.isToll();
        if (sameSubject && !before.initiators().isEmpty()) {
            before.initiators().forEach(a -> event.addInitiator(a.party(), null));
            event.steps().add("the subject of the clause before");
        }
        boolean foes = event.kind().equals("armed_clash") && event.initiators().isEmpty();
        if (foes) {
            before.initiators().forEach(a -> {
                if (event.targets().stream()
                        .noneMatch(t -> t.party().id().equals(a.party().id()))) {
                    event.addInitiator(a.party(), null);
                }
            });
        }
        if (before.kind().equals("territory_seized")
                && event.kind().equals("armed_clash")
                && before.targets().isEmpty()) {
            event.targets().forEach(a -> before.addTarget(a.party(), null));
        }
    }

    /** Who cannot fight: media, monitors, bodies of states. */
    static boolean isBystander(org.rawi.coder.setting.Party party) {
        return switch (party.type()) {
            case "international", "monitor", "organisation", "media", "agency", "outlet" ->
                !party.id().equals("us_led_coalition");
            default -> party.form().equals("source");
        };
    }

    private static void places(Event from, Event to) {
        from.places().forEach(p -> to.addPlace(p.mention(), p.role(), p.sentence()));
        to.steps().add("the places of the clause beside it");
    }
}
