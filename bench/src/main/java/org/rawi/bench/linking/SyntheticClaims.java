package org.rawi.bench.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.model.ActorRef;
import org.rawi.model.Casualty;
import org.rawi.model.Claim;
import org.rawi.model.Coding;
import org.rawi.model.Evidence;
import org.rawi.model.Link;
import org.rawi.model.Modality;
import org.rawi.model.PlaceRef;
import org.rawi.model.TimeRef;
import org.rawi.model.Words;

/**
 * Claims of invented events as careless tellers leave them: a day off, no day at all, another kind, the district for the village,
 * the army for its air force, no side, a toll of yesterday, another perpetrator, a copy. Each claim comes with the number of its
 * event. The same seed gives the same claims.
 */
public final class SyntheticClaims {
    private static final List<String> OUTLETS = List.of(
            "sana",
            "enab_baladi",
            "aawsat",
            "bbc",
            "rt",
            "al_jazeera",
            "reuters",
            "afp",
            "anha",
            "shaam",
            "anadolu",
            "al_arabiya",
            "sky_news_arabia",
            "al_mayadeen",
            "syrian_observatory");

    /** As what else an event of a kind may be told. */
    private static final Map<String, String> ALSO = Map.of(
            "air_strike",
            "shelling",
            "shelling",
            "killing",
            "armed_clash",
            "attack",
            "attack",
            "armed_clash",
            "bombing",
            "explosion",
            "killing",
            "assassination",
            "arrest",
            "abduction");

    /** A claim with the number of the event that it tells of. */
    public record Told(Claim claim, int event) {}

    private final Random random;
    private final SyntheticWorld world;
    private final Gazetteer gazetteer;
    private final List<Told> waiting = new ArrayList<>();
    private int claims;

    /** Claims by {@code seed}, of places and kinds that {@code knowledge} has. */
    public SyntheticClaims(Knowledge knowledge, long seed) {
        random = new Random(seed);
        world = new SyntheticWorld(knowledge, random);
        gazetteer = knowledge.gazetteer();
    }

    /** The next of a sequence without end. */
    public Told next() {
        while (waiting.isEmpty()) {
            tell(world.next());
        }
        return waiting.remove(waiting.size() - 1);
    }

    private void tell(SyntheticEvent event) {
        int tellings = 1;
        while (tellings < 12 && chance(65)) {
            tellings++;
        }
        Claim first = claim(event);
        waiting.add(new Told(first, event.number()));
        for (int i = 1; i < tellings; i++) {
            waiting.add(new Told(chance(12) ? copy(first) : claim(event), event.number()));
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private Claim claim(SyntheticEvent event) {
        int late = chance(65) ? 0 : chance(80) ? 1 : chance(80) ? 2 : 3 + random.nextInt(30);
        LocalDate published = event.day().plusDays(late);
        boolean dated = late > 2 || chance(60);
        String day = (dated && late == 0 && chance(5) ? event.day().minusDays(1) : event.day()).toString();
        TimeRef time = dated
                ? new TimeRef(day, day, "day", "stated", null, null)
                : new TimeRef(null, published.toString(), "unknown", "publication", null, null);
        String outlet = OUTLETS.get(random.nextInt(OUTLETS.size()));
        return made(
                words(event),
                published,
                outlet,
                chance(10) ? ALSO.getOrDefault(event.kind(), event.kind()) : event.kind(),
                side(event.initiator()),
                side(event.target()),
                List.of(place(event.place())),
                time,
                tolls(event));
    }

    private List<ActorRef> side(String actor) {
        if (chance(18)) {
            return List.of();
        }
        int dot = actor.indexOf('.');
        String told = chance(10) && dot > 0 ? actor.substring(0, dot) : chance(2) ? "unidentified_armed_group" : actor;
        return List.of(new ActorRef(told, new Words("طرف", 0, 3, false)));
    }

    private PlaceRef place(PlaceEntry place) {
        List<PlaceEntry> areas = gazetteer.within(place);
        if (chance(6) && !areas.isEmpty()) {
            return ref(areas.get(0), 3, areas.subList(1, areas.size()));
        }
        return ref(place, chance(4) ? 2 : 1, areas);
    }

    private static PlaceRef ref(PlaceEntry place, int precision, List<PlaceEntry> areas) {
        return new PlaceRef(
                new Words(place.name(), 0, place.name().length(), false),
                place.name(),
                "at",
                "at",
                null,
                place.id(),
                place.nameEn(),
                place.lat(),
                place.lon(),
                place.radiusKm(),
                precision,
                areas.stream()
                        .map(area -> new PlaceRef.Area(area.id(), area.name()))
                        .toList(),
                place.country(),
                1);
    }

    private List<Casualty> tolls(SyntheticEvent event) {
        if (event.killed() == 0 || chance(25)) {
            return List.of();
        }
        int told = chance(75) ? event.killed() : Math.max(1, event.killed() + random.nextInt(5) - 2);
        String words = told + " قتلى";
        return List.of(new Casualty(
                "killed", "target", told, told, false, false, null, new Words(words, 0, words.length(), false)));
    }

    private Claim copy(Claim first) {
        String id = id();
        return new Claim(
                id,
                "d" + id,
                1,
                OUTLETS.get(random.nextInt(OUTLETS.size())),
                first.published(),
                first.document(),
                first.kind(),
                first.modality(),
                null,
                false,
                null,
                false,
                first.initiators(),
                first.targets(),
                first.places(),
                first.time(),
                first.casualties(),
                List.of(),
                List.of(),
                List.of(),
                first.attribution(),
                first.evidence(),
                first.frame(),
                0.9,
                List.of(),
                first.coder());
    }

    private Claim made(
            List<String> words,
            LocalDate published,
            String outlet,
            String kind,
            List<ActorRef> initiators,
            List<ActorRef> targets,
            List<PlaceRef> places,
            TimeRef time,
            List<Casualty> tolls) {
        String id = id();
        String text = String.join(" ", words);
        return new Claim(
                id,
                "d" + id,
                1,
                outlet,
                published,
                null,
                kind,
                Modality.ASSERTED,
                null,
                false,
                null,
                false,
                initiators,
                targets,
                places,
                time,
                tolls,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Link(0, "outlet", outlet, null)),
                List.of(new Evidence("trigger", new Words(text, 0, text.length(), false))),
                kind + "/synthetic",
                0.9,
                List.of(),
                new Coding("synthetic", "synthetic"));
    }

    private List<String> words(SyntheticEvent event) {
        List<String> words = new ArrayList<>(event.words().subList(0, 4 + random.nextInt(6)));
        words.add(world.anyWord());
        return words;
    }

    private String id() {
        return String.format(Locale.ROOT, "%016x%04d", random.nextLong(), claims++ % 10000);
    }
}
