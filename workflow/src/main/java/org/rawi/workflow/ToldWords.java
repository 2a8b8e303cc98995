package org.rawi.workflow;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.model.ActorRef;
import org.rawi.model.Claim;
import org.rawi.model.PlaceRef;
import org.rawi.text.Folding;

/** The words by which claims that tell of one event are found: its sentences, its actors as printed, its places and the areas around them. */
final class ToldWords {
    private final Gazetteer gazetteer;

    ToldWords(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * @param shown what everybody may find it by
     * @param heldBack the names that are taken out of that
     */
    record Words(List<String> shown, List<String> heldBack) {}

    /**
     * @param sentences those of the claims, by id
     * @param places the places that may be shown, or empty where all may
     */
    Words of(List<Claim> claims, Map<String, String> sentences, Optional<Set<String>> places) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> hidden = new LinkedHashSet<>();
        for (Claim claim : claims) {
            words.add(sentences.getOrDefault(claim.claim(), ""));
            Stream.concat(claim.initiators().stream(), claim.targets().stream())
                    .map(ActorRef::words)
                    .filter(named -> named != null)
                    .forEach(named -> words.add(named.text()));
            for (PlaceRef place : claim.places()) {
                Set<String> names = isShown(place.id(), places) ? words : hidden;
                add(names, place.name(), place.nameEn());
                add(names, place.words().text(), null);
                for (PlaceRef.Area area : place.within()) {
                    add(isShown(area.id(), places) ? words : hidden, area.name(), english(area.id()));
                }
            }
        }
        if (hidden.isEmpty()) {
            return new Words(List.copyOf(words), List.of());
        }
        // A district can be called as the town in it that is not shown.
        hidden.removeIf(words::contains);
        return new Words(
                words.stream().map(text -> without(text, hidden)).distinct().toList(), List.copyOf(hidden));
    }

    private static boolean isShown(String place, Optional<Set<String>> places) {
        return places.isEmpty() || place != null && places.get().contains(place);
    }

    /** However they are spelt there: words are looked for whatever their spelling. */
    private static String without(String text, Set<String> hidden) {
        List<String> names = hidden.stream()
                .map(Folding::fold)
                .filter(name -> !name.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String left = text;
        for (String name : names) {
            for (int at = Folding.fold(left).indexOf(name);
                    at >= 0;
                    at = Folding.fold(left).indexOf(name)) {
                left = left.substring(0, Folding.unfold(left, at)) + "…"
                        + left.substring(Folding.unfold(left, at + name.length()));
            }
        }
        return left;
    }

    private String english(String place) {
        return place == null
                ? null
                : gazetteer.place(place).map(PlaceEntry::nameEn).orElse(null);
    }

    private static void add(Set<String> words, String name, String english) {
        words.add(name);
        if (english != null) {
            words.add(english);
        }
    }
}
