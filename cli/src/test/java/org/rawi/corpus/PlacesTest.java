package org.rawi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.PlaceEntry;

/** What holds for every place of the gazetteer; {@code scripts/check-gazetteer} holds them against a reference too. */
class PlacesTest {
    private static final List<PlaceEntry> PLACES =
            Knowledge.bundled().gazetteer().places();

    /** Farther than this from everything that OCHA has in a district, a place is no part of it. */
    private static final double DISTRICT_KM = 30;

    /** A governorate, or the district of Palmyra, which is the desert. */
    private static final double WIDE_KM = 90;

    private static final double KM_A_DEGREE = 90;

    /** The press has them in the Homs desert, OCHA's boundaries in Rural Damascus. */
    private static final Set<String> AS_THE_PRESS_HAS_IT =
            Set.of("rawi.al-tanf-garrison", "rawi.al-tanf-crossing", "rawi.badia-triangle");

    @Test
    void everyUnitOfSyriaIsThereWithItsCode() {
        assertThat(units("governorate", "sy\\.SY\\d{2}")).isEqualTo(14);
        assertThat(units("district", "sy\\.SY\\d{4}")).isEqualTo(62);
        assertThat(units("subdistrict", "sy\\.SY\\d{6}")).isEqualTo(272);
    }

    private static long units(String kind, String code) {
        return PLACES.stream()
                .filter(place -> place.kind().equals(kind) && place.country().equals("SY"))
                .filter(place -> place.id().matches(code))
                .count();
    }

    @Test
    void thereAreThreeThousandFurtherPlacesOfSyriaAndSevenHundredAbroad() {
        assertThat(PLACES.stream().filter(place -> place.country().equals("SY")).filter(place -> !place.id()
                        .startsWith("sy.SY")))
                .hasSizeGreaterThan(3000);
        assertThat(PLACES.stream().filter(place -> !place.country().equals("SY")))
                .hasSizeGreaterThan(700);
    }

    @Test
    void aSyrianPlaceLiesByWhatElseIsInTheAreaThatItClaims() {
        Map<String, List<PlaceEntry>> coded = new HashMap<>();
        for (PlaceEntry place : PLACES) {
            if (place.id().startsWith("sy.")) {
                place.within().forEach(area -> coded.computeIfAbsent(area, k -> new ArrayList<>())
                        .add(place));
            }
        }
        List<String> astray = new ArrayList<>();
        for (PlaceEntry place : PLACES) {
            List<String> units = place.within().stream()
                    .filter(area -> area.matches("sy\\.SY\\d{2,4}"))
                    .toList();
            if (!units.isEmpty() && place.id().startsWith("rawi.") && !AS_THE_PRESS_HAS_IT.contains(place.id())) {
                double nearest = coded.get(units.get(0)).stream()
                        .mapToDouble(place::kmTo)
                        .min()
                        .orElseThrow();
                double limit = units.get(0).matches("sy.SY..|sy.SY0405") ? WIDE_KM : DISTRICT_KM;
                if (nearest > limit + place.radiusKm()) {
                    astray.add(place.id() + " lies " + Math.round(nearest) + " km from all of " + units.get(0));
                }
            }
        }
        assertThat(astray).isEmpty();
    }

    @Test
    void aPlaceLiesInItsCountry() throws IOException {
        Map<String, double[]> bounds = bounds();
        assertThat(PLACES)
                .filteredOn(place -> bounds.containsKey(place.country()))
                .filteredOn(place -> {
                    double[] box = bounds.get(place.country());
                    double reach = place.radiusKm() / KM_A_DEGREE;
                    return place.lat() < box[0] - reach
                            || place.lon() < box[1] - reach
                            || place.lat() > box[2] + reach
                            || place.lon() > box[3] + reach;
                })
                .extracting(PlaceEntry::id)
                .isEmpty();
        assertThat(PLACES.stream().filter(place -> bounds.containsKey(place.country())))
                .hasSizeGreaterThan(PLACES.size() * 9 / 10);
    }

    private static Map<String, double[]> bounds() throws IOException {
        Map<String, double[]> bounds = new HashMap<>();
        InputStream in = Objects.requireNonNull(PlacesTest.class.getResourceAsStream("country-bounds.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.matches("[A-Z]{2}\t.*")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                bounds.put(
                        cells[0],
                        Arrays.stream(cells)
                                .skip(1)
                                .mapToDouble(Double::parseDouble)
                                .toArray());
            });
        }
        return bounds;
    }

    @Test
    void noPlaceStandsTwice() {
        Map<String, List<PlaceEntry>> byName = new HashMap<>();
        for (PlaceEntry place : PLACES) {
            byName.computeIfAbsent(place.kind() + " " + place.name(), k -> new ArrayList<>())
                    .add(place);
        }
        List<String> twice = new ArrayList<>();
        byName.forEach((name, same) -> {
            for (int i = 0; i < same.size(); i++) {
                for (int j = i + 1; j < same.size(); j++) {
                    if (same.get(i).kmTo(same.get(j)) < 1) {
                        twice.add(same.get(i).id() + " and " + same.get(j).id());
                    }
                }
            }
        });
        assertThat(twice).isEmpty();
    }
}
