package org.rawi.ledger.party;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;

/** The actors that Rawi knows, as to whom they belong to. Immutable and thread-safe. */
public final class Parties {
    private final Map<String, Row> actors;

    private Parties(Map<String, Row> actors) {
        this.actors = Map.copyOf(actors);
    }

    /** The actors of {@code knowledge}. */
    public static Parties of(Knowledge knowledge) {
        Map<String, Row> actors = new HashMap<>();
        for (Row row : knowledge.rows(Table.ACTORS)) {
            actors.putIfAbsent(row.cell("id"), row);
        }
        return new Parties(actors);
    }

    /** How {@code one} and {@code other} stand to each other; the order of the two does not matter. */
    public Kinship kinship(String one, String other) {
        if (one.equals(other)) {
            return Kinship.SAME;
        }
        if (isPart(one, other) || isPart(other, one)) {
            return Kinship.PART;
        }
        if (isNameless(one) || isNameless(other)) {
            return Kinship.OPEN;
        }
        Optional<String> side = findSide(one);
        return side.isPresent() && side.equals(findSide(other)) ? Kinship.SIDE : Kinship.OTHER;
    }

    /** The country and side of an actor, «SY government»; nothing where it is of neither or unknown. */
    public Optional<String> findSide(String actor) {
        Row row = actors.get(actor);
        if (row == null) {
            int dot = actor.lastIndexOf('.');
            return dot < 0 ? Optional.empty() : findSide(actor.substring(0, dot));
        }
        String side = row.cell("side");
        return side.isEmpty() ? Optional.empty() : Optional.of(row.cell("country") + " " + side);
    }

    /** Whether it is an actor of the lexicon, or a part of one. */
    public boolean isKnown(String actor) {
        int dot = actor.lastIndexOf('.');
        return actors.containsKey(actor) || dot > 0 && isKnown(actor.substring(0, dot));
    }

    /** Whether it is a people without a name: civilians, residents. */
    public boolean isPeople(String actor) {
        Row row = actors.get(actor);
        return row != null && row.cell("kind").equals("people");
    }

    private static boolean isPart(String part, String whole) {
        return part.startsWith(whole) && part.length() > whole.length() && part.charAt(whole.length()) == '.';
    }

    private static boolean isNameless(String actor) {
        return actor.startsWith("unidentified");
    }
}
