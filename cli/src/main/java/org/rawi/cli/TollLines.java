package org.rawi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rawi.ledger.toll.TollUpdate;
import org.rawi.ledger.view.Viewed;

/** The tolls of an incident over time, and how others would count it; no line where nobody tells of any. */
final class TollLines {
    private TollLines() {}

    static List<String> of(Viewed viewed) {
        List<String> lines = new ArrayList<>();
        viewed.tolls().updates().forEach(update -> lines.add(line(update)));
        viewed.counting()
                .killed()
                .forEach((rule, estimate) ->
                        lines.add("estimate   " + estimate + " killed, " + lower(rule) + ": " + rule.source()));
        if (!lines.isEmpty()) {
            boolean counts = viewed.counting().ucdp().counts();
            lines.add("ucdp       "
                    + (counts
                            ? "an event"
                            : "no event: " + viewed.counting().ucdp().reason()));
        }
        viewed.counting().airwars().ifPresent(grade -> lines.add("airwars    " + lower(grade)));
        if (!lines.isEmpty()) {
            lines.add("");
        }
        return lines;
    }

    /** «toll       2019-05-10  killed (civilians) 5–7 «خمسة إلى سبعة»  according to sana». */
    private static String line(TollUpdate update) {
        return "toll       " + Objects.toString(update.since(), "undated") + "  " + update.effect() + " ("
                + update.group() + ") " + figure(update) + (update.text() == null ? "" : " «" + update.text() + "»")
                + "  according to " + update.origin().key()
                + (update.aggregate() ? ", a total over more than this event" : "")
                + (update.stands() ? "" : ", replaced by claim " + update.replacedBy());
    }

    private static String figure(TollUpdate update) {
        if (update.min() == null && update.max() == null) {
            return "some";
        }
        if (Objects.equals(update.min(), update.max())) {
            return String.valueOf(update.min());
        }
        return Objects.toString(update.min(), "0") + "–" + Objects.toString(update.max(), "");
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
