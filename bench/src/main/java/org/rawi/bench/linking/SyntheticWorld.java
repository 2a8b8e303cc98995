package org.rawi.bench.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.PlaceEntry;

/** Draws events: some places see far more than others, some days too, and most events kill nobody. */
final class SyntheticWorld {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 4380;
    private static final int VOCABULARY = 4000;
    private static final String LETTERS = "بتثجحخدذرزسشصضطظعغفق";

    /** Kinds with how often each is drawn of a hundred. */
    private static final Map<String, Integer> KINDS = Map.of(
            "air_strike",
            26,
            "shelling",
            26,
            "armed_clash",
            14,
            "attack",
            8,
            "bombing",
            6,
            "killing",
            6,
            "territory_seized",
            5,
            "arrest",
            4,
            "protest",
            3,
            "evacuation",
            2);

    private static final List<List<String>> ENEMIES = List.of(
            List.of("syria.army", "syria.opposition.armed"),
            List.of("syria.airforce", "civilians"),
            List.of("russia.airforce", "civilians"),
            List.of("us_led_coalition", "islamic_state"),
            List.of("islamic_state", "syria.army"),
            List.of("sdf", "islamic_state"),
            List.of("turkey.military", "sdf"),
            List.of("nusra", "syria.army"),
            List.of("syria.opposition.armed", "syria.army"),
            List.of("sdf", "syria.opposition.armed"));

    private final Random random;
    private final List<PlaceEntry> places;
    private final List<String> drawer = new ArrayList<>();
    private int number;

    SyntheticWorld(Knowledge knowledge, Random random) {
        this.random = random;
        places = knowledge.gazetteer().places().stream()
                .filter(place -> "SY".equals(place.country())
                        && place.radiusKm() <= 8
                        && place.within().size() > 1)
                .toList();
        KINDS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(kind -> {
            for (int i = 0; i < kind.getValue(); i++) {
                drawer.add(kind.getKey());
            }
        });
    }

    /** An invented word of six letters, one for each number. */
    static String word(int number) {
        StringBuilder word = new StringBuilder("م");
        for (int rest = number, i = 0; i < 5; i++, rest /= LETTERS.length()) {
            word.append(LETTERS.charAt(rest % LETTERS.length()));
        }
        return word.toString();
    }

    /** A word that any text might have. */
    String anyWord() {
        return word(random.nextInt(VOCABULARY));
    }

    SyntheticEvent next() {
        List<String> enemies = ENEMIES.get(random.nextInt(ENEMIES.size()));
        double skewed = Math.pow(random.nextDouble(), 1.7);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            words.add(word(random.nextInt(VOCABULARY)));
        }
        return new SyntheticEvent(
                number++,
                drawer.get(random.nextInt(drawer.size())),
                enemies.get(0),
                enemies.get(1),
                places.get((int) (skewed * places.size())),
                FIRST.plusDays(random.nextInt(DAYS)),
                random.nextInt(10) < 6 ? 0 : (int) Math.ceil(Math.exp(random.nextDouble() * 3.6)),
                words);
    }
}
