package org.rawi.coder.attribution;

import java.util.List;
import java.util.stream.Stream;
import org.rawi.coder.mention.ActorValue.Form;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.setting.Party;

/**
 * Who tells a stretch of a sentence: «نقلت سانا عن مصدر عسكري» relays one and has another for its origin.
 *
 * @param relays who relays it, outermost first
 * @param origins who first said it; several where named together
 * @param denial whether it is told as not so («نفى»)
 * @param cue the mention of the cue, or null
 */
record Telling(List<Teller> relays, List<Teller> origins, boolean denial, Mention cue) {
    Telling {
        relays = List.copyOf(relays);
        origins = List.copyOf(origins);
    }

    /** Someone who tells: the mention, and who it is. */
    record Teller(Mention mention, Party party) {
        /** Whether the words name nobody: «مصدر في القوة», whoever it turned out to be. */
        boolean isUnnamedInWords() {
            return mention.isActor() && mention.actor().is(Form.UNNAMED_SOURCE);
        }
    }

    boolean isEmpty() {
        return relays.isEmpty() && origins.isEmpty();
    }

    /** The same sources at another cue, «وأضاف», «نافياً». */
    Telling goingOn(boolean denied, Mention other) {
        return new Telling(relays, origins, denied, other);
    }

    /** «أفاد مصدر عسكري، بحسب ما بثته سانا، بأن»: what the inserted one names fills what this one leaves open. */
    Telling filledBy(Telling inserted) {
        List<Teller> more = relays.isEmpty() ? inserted.relays : relays;
        List<Teller> first = origins.isEmpty() ? inserted.origins : origins;
        return new Telling(more, first, denial, cue);
    }

    /** Whether both name the same sources. */
    boolean isSameAs(Telling other) {
        return ids(this).equals(ids(other));
    }

    private static List<String> ids(Telling telling) {
        return Stream.concat(telling.relays.stream(), telling.origins.stream())
                .map(t -> t.party().isNamed() ? t.party().id() : t.party().type())
                .toList();
    }
}
