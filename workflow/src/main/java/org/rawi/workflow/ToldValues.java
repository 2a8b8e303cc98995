package org.rawi.workflow;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.disagreement.FieldStances;
import org.rawi.ledger.framing.ActorWords;
import org.rawi.ledger.framing.Framing;
import org.rawi.ledger.framing.OneSided;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.telling.Side;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.telling.Voice;
import org.rawi.store.search.Digest.Dimension;
import org.rawi.store.search.Query.Field;

/** The values by which an incident is found and counted: those of any of its tellings. Thread-safe. */
final class ToldValues {
    private final Framing framing;
    private final Knowledge knowledge;

    ToldValues(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.framing = new Framing(knowledge);
    }

    /**
     * @param asked by what it is found
     * @param counted by what it is counted
     */
    record Values(Map<Field, Set<String>> asked, Map<Dimension, Set<String>> counted) {
        private void asked(Field field, String value) {
            if (value != null) {
                asked.computeIfAbsent(field, none -> new LinkedHashSet<>()).add(value);
            }
        }

        private void counted(Dimension dimension, String value) {
            counted.computeIfAbsent(dimension, none -> new LinkedHashSet<>()).add(value);
        }

        private void both(Field field, Dimension dimension, String value) {
            asked(field, value);
            counted(dimension, value);
        }
    }

    /** {@code places} are those that may be asked for. */
    Values of(Told told, Set<String> places) {
        Values values = new Values(new EnumMap<>(Field.class), new EnumMap<>(Dimension.class));
        values.asked(Field.INCIDENT, told.id());
        places.forEach(place -> values.asked(Field.PLACE, place));
        places.stream().filter(this::isGovernorate).forEach(place -> values.counted(Dimension.ADM1, place));
        told.claims().forEach(claim -> addClaim(values, claim));
        told.viewed().sourcings().forEach(sourcing -> addTelling(values, sourcing));
        addAttestation(values, told);
        addFraming(values, told);
        return values;
    }

    private boolean isGovernorate(String place) {
        return knowledge
                .gazetteer()
                .place(place)
                .filter(entry -> entry.kind().equals("governorate"))
                .isPresent();
    }

    private static void addClaim(Values values, Reviewed claim) {
        values.both(Field.STATE, Dimension.STATE, claim.state().name().toLowerCase(Locale.ROOT));
        values.asked(Field.CLAIM, claim.shown().claim());
        values.asked(Field.DOCUMENT, claim.stored().hash());
        values.asked(Field.AGGREGATE, claim.shown().aggregate() ? "yes" : "no");
    }

    private static void addTelling(Values values, Sourcing sourcing) {
        Telling telling = sourcing.telling();
        values.both(Field.KIND, Dimension.KIND, telling.kind());
        // A family is asked for as a kind is.
        values.asked(Field.KIND, telling.family());
        values.asked(Field.FAMILY, telling.family());
        values.both(
                Field.MODALITY, Dimension.MODALITY, telling.modality().name().toLowerCase(Locale.ROOT));
        if (telling.outlet() != null) {
            values.both(Field.OUTLET, Dimension.OUTLET, telling.outlet());
        }
        for (Side side : telling.initiators()) {
            values.counted(Dimension.ACTOR, side.id());
            addSide(values, Field.INITIATOR, side);
        }
        for (Side side : telling.targets()) {
            addSide(values, Field.TARGET, side);
        }
        addChain(values, sourcing);
    }

    /** «syria.army» is found by «syria» too. */
    private static void addSide(Values values, Field field, Side side) {
        String id = side.id();
        for (int end = id.length(); end > 0; end = id.lastIndexOf('.', end - 1)) {
            values.asked(field, id.substring(0, end));
            values.asked(Field.ACTOR, id.substring(0, end));
        }
    }

    private static void addChain(Values values, Sourcing sourcing) {
        List<Voice> chain = sourcing.telling().chain();
        for (Voice voice : chain) {
            values.asked(Field.SOURCE, voice.type());
            values.asked(Field.SOURCE, voice.id());
        }
        for (Origin origin : sourcing.origins()) {
            values.asked(Field.SOURCE, origin.key());
            values.both(Field.ORIGIN, Dimension.ORIGIN, origin.key());
            values.asked(Field.SPEAKER, origin.key());
            values.asked(Field.SPEAKER, origin.party());
        }
        int last = chain.stream().mapToInt(Voice::step).max().orElse(0);
        for (Voice voice : chain) {
            boolean relays = voice.step() < last && voice.id() != null && !isOrigin(sourcing, voice.id());
            if (relays) {
                values.asked(Field.RELAY, voice.id());
                sourcing.origins()
                        .forEach(origin -> values.counted(Dimension.RELAYED, voice.id() + "\t" + origin.key()));
            }
        }
    }

    private static boolean isOrigin(Sourcing sourcing, String id) {
        return sourcing.origins().stream().anyMatch(origin -> origin.key().equals(id) || id.equals(origin.party()));
    }

    private static void addAttestation(Values values, Told told) {
        told.viewed()
                .grading()
                .list()
                .forEach(grade ->
                        values.both(Field.GRADE, Dimension.GRADE, grade.name().toLowerCase(Locale.ROOT)));
        boolean disputed = told.viewed().fields().stream().anyMatch(FieldStances::disputed);
        values.both(Field.DISPUTE, Dimension.DISPUTE, disputed ? "disputed" : "agreed");
        boolean several = told.viewed().count().min() > 1;
        values.both(Field.CORROBORATION, Dimension.CORROBORATION, several ? "several" : "one");
    }

    private void addFraming(Values values, Told told) {
        for (OneSided one : framing.oneSided(List.of(told.account()))) {
            values.counted(Dimension.ONE_SIDED, one.side());
        }
        for (ActorWords words : framing.words(List.of(told.account()))) {
            if (words.own() > 0) {
                values.counted(Dimension.CALLED, called(words, "own"));
            }
            if (words.quoted() > 0) {
                values.counted(Dimension.CALLED, called(words, "quoted"));
            }
        }
    }

    private static String called(ActorWords words, String how) {
        return String.join(
                "\t",
                words.outlet(),
                words.actor(),
                how,
                words.loaded() ? "loaded" : "plain",
                words.words().replace('\t', ' '));
    }
}
