package org.rawi.ledger.disagreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.origin.OriginCounter;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.telling.Side;
import org.rawi.ledger.telling.Spot;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.toll.TollUpdate;
import org.rawi.ledger.toll.Tolls;
import org.rawi.model.Modality;

/** Sets the values of each field side by side. Immutable and thread-safe. */
public final class Disagreements {
    private static final String CLASH = "armed_clash";
    private static final String TALKS = "talks";
    private static final Value HAPPENED = new Value.Word("happened");
    private static final Value DID_NOT = new Value.Word("did not happen");

    private final Parties parties;
    private final Tolls tolls;
    private final Kinds kinds = Kinds.bundled();

    /** By the actors and words of {@code knowledge}. */
    public Disagreements(Knowledge knowledge) {
        parties = Parties.of(knowledge);
        tolls = new Tolls(knowledge);
    }

    /** Every field of which these tellings of one event give a value. */
    public List<FieldStances> of(List<Sourcing> sourcings) {
        Map<Field, StanceBuilder> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            fields.put(field, new StanceBuilder(sourcings, new OriginCounter(parties)));
        }
        for (Sourcing sourcing : sourcings) {
            told(sourcing.telling())
                    .forEach((field, value) -> sourcing.origins().forEach(origin -> fields.get(field)
                            .add(value, origin, sourcing.telling().claim())));
        }
        for (TollUpdate update : tolls.timeline(sourcings).standing()) {
            Field field = field(update);
            if (field != null) {
                update.claims().forEach(claim -> fields.get(field).add(FigureValue.of(update), update.origin(), claim));
            }
        }
        List<FieldStances> stances = new ArrayList<>();
        fields.forEach((field, builder) -> builder.build(field).ifPresent(stances::add));
        return stances;
    }

    private static Field field(TollUpdate update) {
        return switch (update.effect()) {
            case "killed" -> Field.KILLED;
            case "wounded" -> Field.WOUNDED;
            default -> null;
        };
    }

    /** The values of a telling but for its tolls. A denial has no more than what it denies. */
    private Map<Field, Value> told(Telling telling) {
        Map<Field, Value> values = new EnumMap<>(Field.class);
        if (telling.modality() == Modality.DENIED) {
            denied(telling, values);
            return values;
        }
        if (telling.modality() == Modality.ASSERTED) {
            values.put(Field.OCCURRENCE, HAPPENED);
        }
        values.put(Field.KIND, kinds.of(telling.kind()));
        sides(telling, values);
        List<Spot> scenes = telling.scenes().toList();
        if (!scenes.isEmpty()) {
            values.put(Field.PLACE, new PlacesValue(scenes));
        }
        if (telling.period().isBounded()) {
            values.put(Field.DAY, DayValue.of(telling.period()));
        }
        if (telling.outcome() != null && !telling.outcome().equals("unknown")) {
            values.put(Field.OUTCOME, new Value.Word(telling.outcome()));
        }
        return values;
    }

    /** In clashes and talks all who take part stand together: who is named first there bears no blame. */
    private void sides(Telling telling, Map<Field, Value> values) {
        if (telling.kind().equals(CLASH) || telling.family().equals(TALKS)) {
            List<Side> both = Stream.concat(telling.initiators().stream(), telling.targets().stream())
                    .toList();
            if (!both.isEmpty()) {
                values.put(Field.INITIATORS, SideValue.of(both, false, parties));
            }
            return;
        }
        if (!telling.initiators().isEmpty()) {
            values.put(Field.INITIATORS, SideValue.of(telling.initiators(), false, parties));
        }
        if (!telling.targets().isEmpty()) {
            values.put(Field.TARGETS, SideValue.of(telling.targets(), false, parties));
        }
    }

    private void denied(Telling telling, Map<Field, Value> values) {
        String what = telling.denies() == null ? "occurrence" : telling.denies();
        if (what.equals("occurrence")) {
            values.put(Field.OCCURRENCE, DID_NOT);
        } else if (what.equals("responsibility") && !telling.initiators().isEmpty()) {
            values.put(Field.INITIATORS, SideValue.of(telling.initiators(), true, parties));
        }
    }
}
