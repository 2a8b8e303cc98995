package org.rawi.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rawi.model.ActorRef;
import org.rawi.model.Claim;
import org.rawi.model.Link;
import org.rawi.model.Modality;
import org.rawi.model.PlaceRef;
import org.rawi.model.TimeRef;

/** A claim in few words, one cell a question: what, who, whom, where, when, how many dead, according to whom. */
final class TableRow {
    static final List<String> HEADINGS =
            List.of("document", "kind", "who", "whom", "where", "when", "killed", "according to");

    private TableRow() {}

    static List<String> of(Claim claim) {
        return List.of(
                Objects.toString(claim.document(), ""),
                kind(claim),
                join(claim.initiators().stream().map(ActorRef::id)),
                join(claim.targets().stream().map(ActorRef::id)),
                join(claim.places().stream().map(PlaceRef::name)),
                when(claim.time()),
                join(claim.casualties().stream()
                        .filter(c -> c.effect().equals("killed"))
                        .map(Amount::of)),
                origin(claim));
    }

    /** Says so in the same cell where it did not happen for certain: «air_strike, denied». */
    private static String kind(Claim claim) {
        return claim.kind()
                + (claim.modality() == Modality.ASSERTED ? "" : ", " + Labels.modality(claim))
                + (claim.hedged() ? ", hedged" : "");
    }

    private static String when(TimeRef time) {
        if (time.start() == null && time.end() == null) {
            return Objects.toString(time.relative(), "");
        }
        if (time.start() == null) {
            return "≤" + time.end();
        }
        return time.end() == null
                ? time.start() + "…"
                : time.start().equals(time.end()) ? time.end() : time.start() + "…" + time.end();
    }

    private static String origin(Claim claim) {
        int last = claim.attribution().stream().mapToInt(Link::step).max().orElse(0);
        String named = join(claim.attribution().stream()
                .filter(link -> link.step() == last)
                .map(link -> link.id() == null ? link.type() : link.id()));
        return named.isEmpty() ? Objects.toString(claim.outlet(), Chain.UNNAMED) : named;
    }

    private static String join(Stream<String> values) {
        return values.collect(Collectors.joining("; "));
    }
}
