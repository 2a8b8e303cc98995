package org.rawi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rawi.ledger.telling.Count;
import org.rawi.ledger.telling.Period;
import org.rawi.ledger.telling.Side;
import org.rawi.ledger.telling.Spot;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.telling.Voice;
import org.rawi.ledger.telling.Wording;
import org.rawi.model.Modality;

/** An invented telling: an air strike of 10 May 2019, published that day by its own outlet, until a test says otherwise. */
public final class Told {
    private static final LocalDate DAY = LocalDate.of(2019, 5, 10);

    private final String claim;
    private String document;
    private String outlet;
    private LocalDate published = DAY;
    private String copyOf;
    private String kind = "air_strike";
    private String family = "remote";
    private Modality modality = Modality.ASSERTED;
    private String denies;
    private String outcome;
    private boolean aggregate;
    private final List<Side> initiators = new ArrayList<>();
    private final List<Side> targets = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private Period period = new Period(DAY, DAY, "day", "stated");
    private final List<Count> counts = new ArrayList<>();
    private final List<Voice> voices = new ArrayList<>();
    private final List<String> senses = new ArrayList<>();
    private Wording words = Wording.NONE;

    private Told(String claim) {
        this.claim = claim;
        document = "doc-" + claim;
        outlet = "outlet-" + claim;
    }

    /** A telling whose claim is called so; its document and outlet are called after it. */
    public static Told of(String claim) {
        return new Told(claim);
    }

    public Told in(String value) {
        document = value;
        return this;
    }

    public Told outlet(String value) {
        outlet = value;
        return this;
    }

    public Told published(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    public Told copyOf(String value) {
        copyOf = value;
        return this;
    }

    public Told kind(String value, String ofFamily) {
        kind = value;
        family = ofFamily;
        return this;
    }

    public Told modality(Modality value) {
        modality = value;
        return this;
    }

    public Told denies(String what) {
        modality = Modality.DENIED;
        denies = what;
        return this;
    }

    public Told outcome(String value) {
        outcome = value;
        return this;
    }

    public Told aggregate() {
        aggregate = true;
        return this;
    }

    public Told by(String actor) {
        initiators.add(new Side(actor, actor));
        return this;
    }

    public Told by(String actor, String text) {
        initiators.add(new Side(actor, text));
        return this;
    }

    public Told on(String actor) {
        targets.add(new Side(actor, actor));
        return this;
    }

    public Told on(String actor, String text) {
        targets.add(new Side(actor, text));
        return this;
    }

    /** A village with its id as its name, at a point, in the areas given, smallest first. */
    public Told at(String id, double lat, double lon, String... areas) {
        return at(new Spot(id, id, "at", "at", lat, lon, 2.0, 1, List.of(areas), "SY", false));
    }

    public Told at(Spot spot) {
        spots.add(spot);
        return this;
    }

    public Told on(LocalDate day) {
        period = new Period(day, day, "day", "stated");
        published = day;
        return this;
    }

    public Told during(Period value) {
        period = value;
        return this;
    }

    /** No day is told: it is the day of publication at the latest. */
    public Told undated() {
        period = new Period(null, published, "unknown", "publication");
        return this;
    }

    public Told killed(int dead) {
        return toll(new Count("killed", "civilians", dead, dead, false, false, null, dead + " قتلى"));
    }

    public Told toll(Count count) {
        counts.add(count);
        return this;
    }

    /** The next link of the chain below the outlet. */
    public Told from(String type, String id, String text) {
        voices.add(new Voice(voices.size() + 1, type, id, text));
        return this;
    }

    /** A voice of the chain at a step below the outlet's, which is 0. */
    public Told voice(int step, String type, String id) {
        voices.add(new Voice(step, type, id, null));
        return this;
    }

    public Told sense(String value) {
        senses.add(value);
        return this;
    }

    public Told words(String text) {
        words = Wording.of(text);
        return this;
    }

    public Telling telling() {
        List<Voice> chain = new ArrayList<>();
        chain.add(new Voice(0, "outlet", outlet, null));
        chain.addAll(voices);
        return new Telling(
                claim,
                document,
                1,
                outlet,
                published,
                copyOf,
                kind,
                family,
                modality,
                denies,
                false,
                outcome,
                aggregate,
                initiators,
                targets,
                spots,
                period,
                counts,
                chain,
                words,
                senses);
    }
}
