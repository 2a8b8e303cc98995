package org.rawi.ledger.disagreement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.telling.Side;

/**
 * Who acted or was acted on, or who says that he did not: «not russia». A part and its whole, bodies of one state, and a group
 * and the side that it is of, agree.
 */
final class SideValue implements Value {
    private final List<String> actors;
    private final boolean denied;
    private final Parties parties;

    private SideValue(List<String> actors, boolean denied, Parties parties) {
        this.actors = actors;
        this.denied = denied;
        this.parties = parties;
    }

    static Value of(List<Side> sides, boolean denied, Parties parties) {
        return new SideValue(sides.stream().map(Side::id).distinct().sorted().toList(), denied, parties);
    }

    @Override
    public String text() {
        return actors.stream().map(actor -> denied ? "not " + actor : actor).collect(Collectors.joining(", "));
    }

    @Override
    public boolean agreesWith(Value other) {
        SideValue theirs = (SideValue) other;
        boolean meet = actors.stream().anyMatch(mine -> theirs.actors.stream().anyMatch(their -> areOne(mine, their)));
        return denied == theirs.denied ? denied || meet : !meet;
    }

    private boolean areOne(String mine, String their) {
        if (parties.isPeople(mine) && parties.isPeople(their) || parties.areOfOneState(mine, their)) {
            return true;
        }
        return switch (parties.kinship(mine, their)) {
            case SAME, PART -> true;
            case OPEN -> !denied;
            case SIDE -> parties.isUmbrella(mine) || parties.isUmbrella(their);
            case ALLY, OTHER -> false;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SideValue value && denied == value.denied && actors.equals(value.actors);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actors, denied);
    }
}
