package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.coder.mention.Mention;

/**
 * What stands round a trigger, by grammatical function: agent, patient, on, against, with, in, to, from, for …
 *
 * <p>Filled by {@link ArgumentFinder} and only read afterwards.
 */
public final class Arguments {
    private final Map<String, List<Mention>> byFunction = new HashMap<>();
    private final List<Mention> tolls = new ArrayList<>();
    private final List<Mention> times = new ArrayList<>();
    private final List<Mention> things = new ArrayList<>();
    private boolean negated;
    private boolean between;
    private String spoken = "";

    void add(String function, Mention mention) {
        List<Mention> list = byFunction.computeIfAbsent(function, k -> new ArrayList<>());
        if (!list.contains(mention)) {
            list.add(mention);
        }
    }

    void addToll(Mention mention) {
        tolls.add(mention);
    }

    void addTime(Mention mention) {
        times.add(mention);
    }

    void addThing(Mention mention) {
        things.add(mention);
    }

    /** Notes that the sides stand behind «بين». */
    void markBetween() {
        between = true;
    }

    boolean isBetween() {
        return between;
    }

    /** Notes that whoever speaks fills this function. */
    void leaveToSpeaker(String function) {
        spoken = function;
    }

    boolean isLeftToSpeaker(String function) {
        return spoken.equals(function);
    }

    void negate() {
        negated = true;
    }

    public List<Mention> of(String function) {
        return byFunction.getOrDefault(function, List.of());
    }

    public List<Mention> tolls() {
        return tolls;
    }

    public List<Mention> times() {
        return times;
    }

    public List<Mention> things() {
        return things;
    }

    public boolean isNegated() {
        return negated;
    }

    boolean hasActor(String function) {
        return of(function).stream().anyMatch(Mention::isActor);
    }

    /** Takes a mention out of every function. */
    void drop(Mention mention) {
        byFunction.values().forEach(list -> list.remove(mention));
    }

    /** Moves what stands under one function to another. */
    void move(String from, String to) {
        List<Mention> moved = byFunction.remove(from);
        if (moved != null) {
            moved.forEach(m -> add(to, m));
        }
    }

    /** All functions with what stands under them; for {@code explain}. */
    public Map<String, List<Mention>> all() {
        return Map.copyOf(byFunction);
    }
}
