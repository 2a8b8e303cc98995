package org.rawi.store.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.rawi.ledger.grade.Grade;
import org.rawi.model.ActorRef;
import org.rawi.model.Claim;
import org.rawi.model.Link;
import org.rawi.model.PlaceRef;
import org.rawi.store.Areas;
import org.rawi.store.search.Digest.Dimension;
import org.rawi.store.search.Query.Field;

/** Makes of a claim what the index holds of it. */
final class ClaimDocument {
    /** The day of what has none: before all others. */
    static final long NO_DAY = Long.MIN_VALUE;

    private final Document document = new Document();
    private final IndexedClaim indexed;
    private final Claim claim;

    private ClaimDocument(IndexedClaim indexed) {
        this.indexed = indexed;
        this.claim = indexed.claim();
    }

    /** {@code changed} is the number of the latest change that it follows. */
    static Document of(IndexedClaim indexed, long changed) {
        ClaimDocument made = new ClaimDocument(indexed);
        made.document.add(new NumericDocValuesField(Names.CHANGED, changed));
        made.head();
        made.days();
        made.values();
        made.places();
        made.words();
        return made.document;
    }

    private void head() {
        document.add(new StringField(Names.ID, claim.claim(), Store.YES));
        asked(Field.CLAIM, claim.claim());
        document.add(new NumericDocValuesField(Names.NO, indexed.no()));
        document.add(
                new NumericDocValuesField(Names.CONFIDENCE, NumericUtils.doubleToSortableLong(claim.confidence())));
        boolean disputed = indexed.incident() != null && indexed.incident().disputed();
        document.add(new NumericDocValuesField(
                Names.URGENCY, NumericUtils.doubleToSortableLong(Urgency.of(claim, disputed))));
        indexed.reviewers().forEach(reviewer -> asked(Field.REVIEWER, reviewer));
        asked(Field.REVIEWERS, Integer.toString(indexed.reviewers().size()));
        asked(Field.WORDING, Urgency.wording(claim));
        Urgency.placings(claim).distinct().forEach(placing -> asked(Field.PLACING, placing));
    }

    private void days() {
        ClaimDay day = ClaimDay.of(claim);
        LocalDate first = day.first();
        document.add(new NumericDocValuesField(Names.DAY, first == null ? NO_DAY : first.toEpochDay()));
        if (day.to() != null) {
            int to = (int) day.to().toEpochDay();
            int from = first == null || first.isAfter(day.to()) ? to : (int) first.toEpochDay();
            document.add(new IntRange(Names.TIME, new int[] {from}, new int[] {to}));
        }
    }

    private void values() {
        both(Field.KIND, Dimension.KIND, claim.kind());
        asked(Field.FAMILY, indexed.family());
        both(Field.MODALITY, Dimension.MODALITY, claim.modality().name().toLowerCase(Locale.ROOT));
        both(Field.STATE, Dimension.STATE, indexed.state());
        both(Field.OUTLET, Dimension.OUTLET, claim.outlet() == null ? "" : claim.outlet());
        asked(Field.DOCUMENT, indexed.hash());
        asked(Field.AGGREGATE, claim.aggregate() ? "yes" : "no");
        actors(Field.INITIATOR, claim.initiators());
        actors(Field.TARGET, claim.targets());
        Set<String> sources = new LinkedHashSet<>();
        for (Link link : claim.attribution()) {
            sources.add(link.type());
            if (link.id() != null) {
                sources.addAll(ancestry(link.id()));
            }
        }
        sources.forEach(source -> asked(Field.SOURCE, source));
        if (indexed.incident() == null) {
            both(Field.DISPUTE, Dimension.DISPUTE, "unlinked");
            return;
        }
        asked(Field.INCIDENT, indexed.incident().incident());
        both(Field.DISPUTE, Dimension.DISPUTE, indexed.incident().disputed() ? "disputed" : "agreed");
        for (Grade grade : indexed.incident().grades()) {
            both(Field.GRADE, Dimension.GRADE, grade.name().toLowerCase(Locale.ROOT));
        }
    }

    private void actors(Field side, List<ActorRef> actors) {
        for (ActorRef actor : actors) {
            counted(Dimension.ACTOR, actor.id());
            for (String id : ancestry(actor.id())) {
                asked(side, id);
                asked(Field.ACTOR, id);
            }
        }
    }

    /** «syria.army.republican_guard», «syria.army», «syria». */
    static List<String> ancestry(String id) {
        List<String> ids = new ArrayList<>(List.of(id));
        for (int dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
            ids.add(id.substring(0, dot));
        }
        return ids;
    }

    private void places() {
        placesAsked(indexed.places()).forEach(id -> asked(Field.PLACE, id));
        placesAsked(claim.places()).forEach(id -> document.add(new StringField(Names.TOLD_PLACE, id, Store.NO)));
        points(indexed.places(), Names.POINT);
        points(claim.places(), Names.TOLD_POINT);
        Set<String> adm1 = new LinkedHashSet<>();
        indexed.places().stream()
                .filter(ClaimDocument::isScene)
                .map(place -> Areas.of(place).adm1())
                .filter(area -> area != null)
                .forEach(adm1::add);
        adm1.forEach(id -> counted(Dimension.ADM1, id));
    }

    private static Set<String> placesAsked(List<PlaceRef> places) {
        Set<String> asked = new LinkedHashSet<>();
        for (PlaceRef place : places) {
            if (place.id() != null) {
                asked.add(place.id());
            }
            place.within().stream()
                    .map(PlaceRef.Area::id)
                    .filter(id -> id != null)
                    .forEach(asked::add);
        }
        return asked;
    }

    private void points(List<PlaceRef> places, String name) {
        places.stream()
                .filter(ClaimDocument::isScene)
                .flatMap(place -> PlacePoint.of(place).stream())
                .forEach(point -> document.add(new SortedSetDocValuesField(name, new BytesRef(point.key()))));
    }

    private static boolean isScene(PlaceRef place) {
        return place.role() == null || place.role().equals("at") || place.role().equals("held_at");
    }

    private void words() {
        Snippet snippet = indexed.snippet();
        document.add(new TextField(Names.WORDS, new WordStream(indexed.words(), false)));
        document.add(new TextField(Names.EXACT, new WordStream(indexed.words(), true)));
        if (!indexed.heldBack().isEmpty()) {
            document.add(new TextField(Names.TOLD_WORDS, new WordStream(indexed.heldBack(), false)));
            document.add(new TextField(Names.TOLD_EXACT, new WordStream(indexed.heldBack(), true)));
        }
        document.add(new StoredField(Names.SNIPPET, snippet.text()));
        document.add(new StoredField(Names.SNIPPET_START, snippet.start()));
        document.add(new StoredField(Names.SNIPPET_IN_TITLE, snippet.inTitle() ? 1 : 0));
    }

    private void both(Field field, Dimension dimension, String value) {
        asked(field, value);
        counted(dimension, value);
    }

    private void asked(Field field, String value) {
        document.add(new StringField(Names.of(field), value, Store.NO));
    }

    private void counted(Dimension dimension, String value) {
        document.add(new SortedSetDocValuesField(Names.of(dimension), new BytesRef(value)));
    }
}
