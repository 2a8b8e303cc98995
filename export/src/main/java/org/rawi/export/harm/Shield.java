package org.rawi.export.harm;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Lexicon;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.ledger.telling.Spot;
import org.rawi.model.Claim;
import org.rawi.model.Paragraph;
import org.rawi.model.PlaceRef;
import org.rawi.model.Span;
import org.rawi.text.Sentence;
import org.rawi.text.Token;
import org.rawi.text.Tokenizer;

/**
 * Shows a place no more exactly than is safe: of sexual violence its governorate, of hospitals, shelters, camps and people on the
 * move the district. Immutable and thread-safe.
 */
public final class Shield {
    private static final Set<String> FACILITIES = Set.of("medical", "shelter", "humanitarian");
    private static final Set<String> PLACES = Set.of("camp");
    private static final Set<String> ON_THE_MOVE = Set.of("displacement", "evacuation", "evacuation_order");
    private static final String GOVERNED_ONLY = "sexual_violence";
    /** The least that an area reaches, in kilometres. */
    private static final double REACH_KM = 10;

    private final HarmRules rules;
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Set<String> facilities = new HashSet<>();

    /** Knows facilities and areas by {@code knowledge}. */
    public Shield(HarmRules rules, Knowledge knowledge) {
        this.rules = rules;
        gazetteer = knowledge.gazetteer();
        lexicon = knowledge.lexicon();
        for (Row row : knowledge.rows(Table.FACILITIES)) {
            if (FACILITIES.contains(row.cell("class")) || PLACES.contains(row.cell("id"))) {
                facilities.add(row.cell("id"));
            }
        }
    }

    /** How exactly the places of an event may be shown that is told by {@code claims}. */
    public Exactness of(List<Claim> claims) {
        if (!rules.blurPlaces()) {
            return Exactness.AS_TOLD;
        }
        if (claims.stream().anyMatch(claim -> claim.kind().equals(GOVERNED_ONLY))) {
            return Exactness.GOVERNORATE;
        }
        boolean sensitive = claims.stream()
                .anyMatch(claim -> ON_THE_MOVE.contains(claim.kind())
                        || claim.facilities().stream().anyMatch(thing -> facilities.contains(thing.what()))
                        || claim.places().stream().anyMatch(this::isSensitive));
        return sensitive ? Exactness.DISTRICT : Exactness.AS_TOLD;
    }

    private boolean isSensitive(PlaceRef place) {
        return isCamp(place.id())
                || namesFacility(place.name())
                || namesFacility(place.words().text());
    }

    private boolean isCamp(String place) {
        return place != null
                && gazetteer
                        .place(place)
                        .filter(entry -> PLACES.contains(entry.kind()))
                        .isPresent();
    }

    /** «مشفى الرجاء»: one with a name of its own is told as a place. */
    private boolean namesFacility(String name) {
        List<Token> tokens = Tokenizer.tokens(name, 0, name.length());
        if (tokens.isEmpty()) {
            return false;
        }
        Sentence all = new Sentence(new Span(0, name.length()), tokens, Paragraph.Role.BODY, 0);
        return IntStream.range(0, tokens.size())
                .mapToObj(at -> lexicon.matches(all, at))
                .flatMap(List::stream)
                .map(match -> match.entry().row())
                .anyMatch(row -> row.table() == Table.FACILITIES && facilities.contains(row.cell("id")));
    }

    /** A place as it may be shown; none where even its governorate is not known. */
    public Optional<Shown> show(Spot spot, Exactness exactness) {
        if (exactness == Exactness.AS_TOLD) {
            return Optional.of(new Shown(
                    spot.id(),
                    spot.name(),
                    spot.lat(),
                    spot.lon(),
                    spot.radiusKm() == null ? 2 : spot.radiusKm(),
                    false));
        }
        String level = exactness == Exactness.GOVERNORATE ? "governorate" : "district";
        if (spot.id() != null
                && gazetteer
                        .place(spot.id())
                        .filter(place -> isAtLeast(place, level))
                        .isPresent()) {
            return gazetteer.place(spot.id()).map(place -> area(place, spot.name()));
        }
        return spot.areas().stream()
                .map(gazetteer::place)
                .flatMap(Optional::stream)
                .filter(place -> isAtLeast(place, level))
                .min(Comparator.comparingDouble(PlaceEntry::radiusKm))
                .map(place -> area(place, place.name()));
    }

    private static boolean isAtLeast(PlaceEntry place, String level) {
        return switch (place.kind()) {
            case "governorate", "country" -> true;
            case "district" -> level.equals("district");
            default -> false;
        };
    }

    private static Shown area(PlaceEntry place, String name) {
        return new Shown(place.id(), name, place.lat(), place.lon(), Math.max(REACH_KM, place.radiusKm()), true);
    }

    /** How exactly a place may be shown. */
    public enum Exactness {
        AS_TOLD,
        DISTRICT,
        GOVERNORATE
    }

    /**
     * A place as it is shown.
     *
     * @param id its id, or null
     * @param name its name
     * @param lat degrees north, or null
     * @param lon degrees east, or null
     * @param radiusKm how far off it may be
     * @param area whether it stands for a smaller place that is not shown
     */
    public record Shown(String id, String name, Double lat, Double lon, double radiusKm, boolean area) {}
}
