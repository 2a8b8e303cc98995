package org.rawi.ledger.party;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;

/** The actors that Rawi knows, as to whom they belong to. Immutable and thread-safe. */
public final class Parties {
    private static final Set<String> STATE_KINDS =
            Set.of("state", "government", "office", "military", "airforce", "police");

    private static final Set<String> CIVIC_KINDS = Set.of("organisation", "monitor");

    private final Map<String, Row> actors;
    private final Map<String, String> governments;
    private final Map<String, Set<String>> alliances;

    /** What was worked out of {@link #alliances} so far. */
    private final Map<String, Set<String>> alliancesOf = new ConcurrentHashMap<>();

    private Parties(Map<String, Row> actors, Map<String, String> governments, Map<String, Set<String>> alliances) {
        this.actors = Map.copyOf(actors);
        this.governments = Map.copyOf(governments);
        this.alliances = Map.copyOf(alliances);
    }

    /** The actors of {@code knowledge}. */
    public static Parties of(Knowledge knowledge) {
        Map<String, Row> actors = new HashMap<>();
        for (Row row : knowledge.rows(Table.ACTORS)) {
            actors.putIfAbsent(row.cell("id"), row);
        }
        Map<String, String> governments = new HashMap<>();
        for (Row row : knowledge.rows(Table.COUNTRIES)) {
            governments.putIfAbsent(row.cell("id"), row.cell("government"));
        }
        Map<String, Set<String>> alliances = new HashMap<>();
        for (Row row : knowledge.rows(Table.ALLIANCES)) {
            alliances
                    .computeIfAbsent(row.cell("member"), member -> new TreeSet<>())
                    .add(row.cell("alliance"));
        }
        return new Parties(actors, governments, alliances);
    }

    /** How {@code one} and {@code other} stand to each other; the order of the two does not matter. */
    public Kinship kinship(String one, String other) {
        if (one.equals(other)) {
            return Kinship.SAME;
        }
        if (isPart(one, other) || isPart(other, one) || isMember(one, other) || isMember(other, one)) {
            return Kinship.PART;
        }
        if (isNameless(one) || isNameless(other)) {
            return Kinship.OPEN;
        }
        Optional<String> side = findSide(one);
        boolean together = side.isPresent() && side.equals(findSide(other)) || areOfOneState(one, other);
        if (together) {
            return Kinship.SIDE;
        }
        return Collections.disjoint(alliances(one), alliances(other)) ? Kinship.OTHER : Kinship.ALLY;
    }

    /** Whether {@code member} is of the alliance that the other is, or is a part of: France and the spokesman of the coalition. */
    private boolean isMember(String member, String other) {
        for (String alliance : alliances(member)) {
            if (alliance.equals(other) || isPart(other, alliance)) {
                return true;
            }
        }
        return false;
    }

    /** The alliances of an actor and of all that it is a part of. */
    private Set<String> alliances(String actor) {
        Set<String> known = alliancesOf.get(actor);
        if (known == null) {
            known = new TreeSet<>(alliances.getOrDefault(actor, Set.of()));
            int dot = actor.lastIndexOf('.');
            if (dot > 0) {
                known.addAll(alliances(actor.substring(0, dot)));
            }
            alliancesOf.put(actor, Set.copyOf(known));
        }
        return known;
    }

    /** The country and side of an actor, «SY government»; nothing where it is of neither or unknown. */
    public Optional<String> findSide(String actor) {
        return findRow(actor)
                .filter(row -> !row.cell("side").isEmpty())
                .map(row -> (row.cell("country") + " " + row.cell("side")).strip());
    }

    /** The state that an actor is, or is a body of: {@code syria} for {@code syria.army}, and not for {@code syria.opposition}. */
    public Optional<String> findState(String actor) {
        String state = first(actor);
        return governments.containsKey(state) && isOfState(actor) ? Optional.of(state) : Optional.empty();
    }

    private boolean isOfState(String actor) {
        return findRow(actor)
                .map(row -> STATE_KINDS.contains(row.cell("kind")) && isGovernment(row.cell("side")))
                .orElse(true);
    }

    private static boolean isGovernment(String side) {
        return side.isEmpty() || side.equals("government");
    }

    /** Whether both are bodies of one state, which answers for what either does. */
    public boolean areOfOneState(String one, String other) {
        Optional<String> state = findState(one);
        return state.isPresent() && state.equals(findState(other));
    }

    /** Whether they are one, one is a part of the other, or both are of one state or fight on its side. */
    public boolean areOneBody(String one, String other) {
        Kinship kinship = kinship(one, other);
        boolean together =
                findSide(one).filter(side -> side.endsWith(" government")).isPresent();
        return kinship.compareTo(Kinship.PART) <= 0 || areOfOneState(one, other) || kinship == Kinship.SIDE && together;
    }

    /** Whether it is a state or its government as a whole, whose word any of its bodies may have said. */
    public boolean isWhole(String actor) {
        return governments.containsKey(actor) || actor.equals(governments.get(first(actor)));
    }

    /** Whether it is a side of a country's war taken together, to which each of its groups belongs: {@code syria.opposition.armed}. */
    public boolean isUmbrella(String actor) {
        return governments.containsKey(first(actor))
                && !isOfState(actor)
                && findSide(actor).isPresent();
    }

    /** Whether {@code part} is {@code whole}, a dotted part of it, or a body of the state that it is. */
    public boolean isWithin(String part, String whole) {
        return part.equals(whole) || isPart(part, whole) || isWhole(whole) && areOfOneState(part, whole);
    }

    /** Whether it watches and counts, and is nobody's: a monitor. */
    public boolean isMonitor(String actor) {
        return findRow(actor).filter(row -> row.cell("kind").equals("monitor")).isPresent();
    }

    /** Whether it bears no arms and governs nothing, whoever it stands near: rescuers, a charity, a monitor. */
    public boolean isCivic(String actor) {
        return findRow(actor)
                .filter(row -> CIVIC_KINDS.contains(row.cell("kind")))
                .isPresent();
    }

    /** The row of an actor, or of the nearest that it is a part of. */
    private Optional<Row> findRow(String actor) {
        Row row = actors.get(actor);
        int dot = actor.lastIndexOf('.');
        return row != null || dot < 0 ? Optional.ofNullable(row) : findRow(actor.substring(0, dot));
    }

    private static String first(String actor) {
        int dot = actor.indexOf('.');
        return dot < 0 ? actor : actor.substring(0, dot);
    }

    /** Whether it is an actor of the lexicon, or a part of one. */
    public boolean isKnown(String actor) {
        return findRow(actor).isPresent();
    }

    /** Whether it is a people without a name: civilians, residents. */
    public boolean isPeople(String actor) {
        Row row = actors.get(actor);
        return row != null && row.cell("kind").equals("people");
    }

    private static boolean isPart(String part, String whole) {
        return part.startsWith(whole) && part.length() > whole.length() && part.charAt(whole.length()) == '.';
    }

    /** Whether it has no name, so that it may be anyone: {@code unidentified_armed_group}. */
    public boolean isNameless(String actor) {
        return actor.startsWith("unidentified");
    }
}
