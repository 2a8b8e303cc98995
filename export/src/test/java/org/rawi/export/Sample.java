package org.rawi.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rawi.knowledge.codebook.Kind;
import org.rawi.knowledge.codebook.KindFile;
import org.rawi.model.ActorRef;
import org.rawi.model.Casualty;
import org.rawi.model.Claim;
import org.rawi.model.Coding;
import org.rawi.model.Derivation;
import org.rawi.model.Evidence;
import org.rawi.model.Link;
import org.rawi.model.Modality;
import org.rawi.model.PlaceRef;
import org.rawi.model.Thing;
import org.rawi.model.TimeRef;
import org.rawi.model.Words;

/** A claim to write, of an invented dispatch; each method sets what a test is about. */
final class Sample {
    private static final Path CODEBOOK = Path.of("../knowledge-data/src/main/knowledge/codebook");

    private final String kind;
    private Modality modality = Modality.ASSERTED;
    private String outcome;
    private String document = "d1";
    private boolean inTitle;
    private final List<ActorRef> initiators = new ArrayList<>();
    private final List<ActorRef> targets = new ArrayList<>();
    private final List<PlaceRef> places = new ArrayList<>();
    private final List<Casualty> casualties = new ArrayList<>();
    private final List<Thing> equipment = new ArrayList<>();
    private final List<Thing> weapons = new ArrayList<>();
    private final List<Thing> facilities = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private Sample(String kind) {
        this.kind = kind;
    }

    static Sample of(String kind) {
        return new Sample(kind);
    }

    Sample by(String id, String text) {
        initiators.add(new ActorRef(id, words(text)));
        return this;
    }

    Sample by(String id) {
        initiators.add(new ActorRef(id, null));
        return this;
    }

    Sample on(String id) {
        targets.add(new ActorRef(id, null));
        return this;
    }

    Sample modality(Modality value) {
        modality = value;
        return this;
    }

    Sample outcome(String value) {
        outcome = value;
        return this;
    }

    Sample document(String value) {
        document = value;
        return this;
    }

    Sample inTitle() {
        inTitle = true;
        return this;
    }

    Sample at(String name, String country) {
        List<PlaceRef.Area> within =
                List.of(new PlaceRef.Area("sy.SY0402", "تدمر"), new PlaceRef.Area("sy.SY04", "حمص"));
        places.add(new PlaceRef(
                words(name), name, "at", "at", null, "sy.C1", "Arak", 34.65, -38.5, 5.0, 1, within, country, 1));
        return this;
    }

    Sample killed(Integer min, Integer max, String group) {
        casualties.add(new Casualty("killed", group, min, max, false, false, null, words("قتلى")));
        return this;
    }

    Sample destroyed(String what) {
        equipment.add(new Thing("destroyed", what, 10, null, words("آليات")));
        return this;
    }

    Sample with(String weapon) {
        weapons.add(new Thing("used", weapon, null, null, words("سلاح")));
        return this;
    }

    Sample hit(String facility) {
        facilities.add(new Thing("hit", facility, null, null, words("موقع")));
        return this;
    }

    Sample link(int step, String type, String id, String text) {
        links.add(new Link(step, type, id, text == null ? null : words(text)));
        return this;
    }

    Claim claim() {
        TimeRef time = new TimeRef(null, "2017-06-18", "day", "stated", null, null);
        return new Claim(
                "k7Qd",
                document,
                1,
                "al_manar_news",
                LocalDate.of(2017, 6, 18),
                null,
                kind,
                modality,
                null,
                false,
                outcome,
                false,
                initiators,
                targets,
                places,
                time,
                casualties,
                equipment,
                weapons,
                facilities,
                links,
                List.of(new Evidence("trigger", words("قصف"))),
                kind + "/a",
                0.5,
                List.of(new Derivation("time", "published", "the day of publication")),
                new Coding("0.1.0", "sha256:0"));
    }

    private Words words(String text) {
        return new Words(text, 7, 7 + text.length(), inTitle);
    }

    /** The codebook as the project has it, with a few actors. */
    static SchemeMapping mapping() {
        return new SchemeMapping(
                kinds(),
                new Parties(
                        Map.of("islamic_state", "armed_group", "syria.army", "military", "civilians", "people"),
                        Map.of("syria", "SY", "us", "US")));
    }

    static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        try (Stream<Path> files = Files.list(CODEBOOK)) {
            for (Path file : files.sorted().toList()) {
                Kind kind = KindFile.parse("codebook/" + file.getFileName(), Files.readString(file));
                kinds.put(kind.id(), kind);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kinds;
    }

    static String written(String format, Claim... claims) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordFormat<Claim> found =
                Formats.ofClaims(mapping(), 100).findByName(format).orElseThrow();
        try (RecordWriter<Claim> writer = found.open(out)) {
            for (Claim claim : claims) {
                writer.write(claim);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
