package org.rawi.ledger.link;

import java.util.List;
import java.util.stream.Stream;
import org.rawi.ledger.party.Kinship;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.telling.Side;
import org.rawi.ledger.telling.Telling;

/** Whether the same acted on the same. Two perpetrators speak against one event, but do not rule it out: that is what is disputed. */
final class SideFeature implements Feature {
    private static final double OTHER_SIDE = -1.2;
    private static final double OTHER_SPEAKER = -3;
    private static final double OTHER_GUEST = -3.9;
    private static final double TURNED = -2.5;

    private final Parties parties;

    SideFeature(Parties parties) {
        this.parties = parties;
    }

    @Override
    public double weight(Telling one, Telling other) {
        double straight = value(one.initiators(), other.initiators(), 1, isDisputed(one) ? OTHER_SIDE : OTHER_SPEAKER)
                + value(one.targets(), other.targets(), 0.7, isTalk(one) ? OTHER_GUEST : -0.6);
        boolean eitherWay = isClash(one) || isClash(other) || isTalk(one);
        if (!eitherWay) {
            return straight <= 0 && areTurned(one, other) ? straight + TURNED : straight;
        }
        if (one.targets().isEmpty() && other.targets().isEmpty()) {
            return straight;
        }
        double turned = value(one.initiators(), other.targets(), 0.9, isTalk(one) ? OTHER_GUEST : OTHER_SIDE)
                + value(one.targets(), other.initiators(), 0.7, isTalk(one) ? OTHER_GUEST : -0.6);
        return Math.max(straight, turned);
    }

    private static boolean isClash(Telling telling) {
        return telling.kind().equals("armed_clash");
    }

    /**
     * Whether who acts in the one is acted on in the other, which is of another kind: a strike on those who attacked is no telling of
     * their attack.
     */
    private boolean areTurned(Telling one, Telling other) {
        return !one.kind().equals(other.kind())
                && (isOneBody(one.initiators(), other.targets()) || isOneBody(one.targets(), other.initiators()));
    }

    private boolean isOneBody(List<Side> mine, List<Side> theirs) {
        return nearest(mine, theirs).compareTo(Kinship.PART) <= 0;
    }

    /** Who did it is what is disputed of an act; another guest or speaker makes another visit or speech. */
    private static boolean isDisputed(Telling telling) {
        return !isTalk(telling) && !telling.family().equals("speech");
    }

    private static boolean isTalk(Telling telling) {
        return telling.family().equals("talks");
    }

    private double value(List<Side> mine, List<Side> theirs, double same, double conflict) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        return switch (nearest(mine, theirs)) {
            case SAME -> parties.isPeople(mine.get(0).id()) ? same * 0.4 : same;
            case PART -> same * 0.8;
            case SIDE -> same * 0.6;
            case ALLY -> conflict < OTHER_SIDE ? conflict : same * 0.2;
            case OPEN -> 0;
            case OTHER -> conflict;
        };
    }

    private Kinship nearest(List<Side> mine, List<Side> theirs) {
        Kinship nearest = Kinship.OTHER;
        for (Side my : mine) {
            for (Side their : theirs) {
                Kinship kinship = parties.kinship(my.id(), their.id());
                nearest = kinship.compareTo(nearest) < 0 ? kinship : nearest;
            }
        }
        return nearest;
    }

    @Override
    public String reason(Telling one, Telling other) {
        List<String> said = Stream.of(
                        told("initiators", one.initiators(), other.initiators()),
                        told("targets", one.targets(), other.targets()),
                        areTurned(one, other) ? "who acts in one is acted on in the other" : null)
                .filter(text -> text != null)
                .toList();
        return said.isEmpty() ? null : String.join(", ", said);
    }

    private String told(String role, List<Side> mine, List<Side> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return null;
        }
        return switch (nearest(mine, theirs)) {
            case SAME -> "same " + role;
            case PART -> role + " of one body";
            case SIDE -> role + " of one side";
            case ALLY -> "allied " + role;
            case OPEN -> null;
            case OTHER -> "other " + role;
        };
    }
}
