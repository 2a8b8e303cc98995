package org.rawi.coder.attribution;

import java.util.List;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.setting.Party;

/**
 * A stretch of a sentence told by the same sources.
 *
 * @param first first mention of the stretch
 * @param end one past the last
 * @param relays who relays it («سانا» in «نقلت سانا عن مصدر»), outermost first
 * @param origins who first said it; several where named together
 * @param denial whether it is told as not so («نفى»)
 * @param cue the mention of the cue, or null
 */
record Telling(int first, int end, List<Teller> relays, List<Teller> origins, boolean denial, Mention cue) {
    Telling {
        relays = List.copyOf(relays);
        origins = List.copyOf(origins);
    }

    /** Someone who tells: the mention, and who it is. */
    record Teller(Mention mention, Party party) {}

    boolean isEmpty() {
        return relays.isEmpty() && origins.isEmpty();
    }

    Telling over(int from, int to) {
        return new Telling(from, to, relays, origins, denial, cue);
    }
}
