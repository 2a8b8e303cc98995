package org.rawi.store.search;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.rawi.store.search.IndexedIncident.Where;
import org.rawi.store.search.Query.Field;

/** Makes of an incident what the index holds of it. */
final class IncidentDocument {
    /** The toll of what has none: below all others. */
    private static final long NO_TOLL = -1;

    /** What is found by the whole that it is a part of: «syria» finds «syria.army». */
    private static final Set<Field> OF_PARTS = EnumSet.of(Field.ACTOR, Field.INITIATOR, Field.TARGET, Field.SOURCE);

    private IncidentDocument() {}

    /** {@code changed} is the number of the latest change that it follows. */
    static Document of(IndexedIncident incident, long changed) {
        Document document = new Document();
        document.add(new StringField(Names.ID, incident.id(), Store.YES));
        number(document, Names.NO, number(incident.id()));
        number(document, Names.CHANGED, changed);
        number(document, Names.CLAIMS, incident.claims());
        number(document, Names.KILLED, incident.killed() == null ? NO_TOLL : incident.killed());
        number(document, Names.CONFIDENCE, NumericUtils.doubleToSortableLong(incident.confidence()));
        days(document, incident.from(), incident.to());
        incident.asked().forEach((field, values) -> asked(document, field, values));
        incident.places().forEach(place -> asked(document, Names.TOLD_PLACE, place));
        incident.counted()
                .forEach((dimension, values) -> values.forEach(value -> counted(document, Names.of(dimension), value)));
        point(document, Names.POINT, incident.shown());
        point(document, Names.TOLD_POINT, incident.told());
        document.add(new TextField(Names.WORDS, new WordStream(incident.words(), false)));
        document.add(new TextField(Names.EXACT, new WordStream(incident.words(), true)));
        if (!incident.heldBack().isEmpty()) {
            document.add(new TextField(Names.TOLD_WORDS, new WordStream(incident.heldBack(), false)));
            document.add(new TextField(Names.TOLD_EXACT, new WordStream(incident.heldBack(), true)));
        }
        return document;
    }

    /** Puts incidents that are equal in all else in an order that lasts. */
    private static long number(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private static void number(Document document, String name, long value) {
        document.add(new NumericDocValuesField(name, value));
    }

    private static void days(Document document, LocalDate from, LocalDate to) {
        LocalDate first = from == null ? to : from;
        number(document, Names.DAY, first == null ? ClaimDocument.NO_DAY : first.toEpochDay());
        if (first != null) {
            LocalDate last = to == null || to.isBefore(first) ? first : to;
            document.add(new IntRange(
                    Names.TIME, new int[] {(int) first.toEpochDay()}, new int[] {(int) last.toEpochDay()}));
        }
    }

    private static void asked(Document document, Field field, Set<String> values) {
        Set<String> all = new LinkedHashSet<>(values);
        if (OF_PARTS.contains(field)) {
            values.forEach(value -> all.addAll(ClaimDocument.ancestry(value)));
        }
        all.forEach(value -> asked(document, Names.of(field), value));
    }

    private static void asked(Document document, String name, String value) {
        document.add(new StringField(name, value, Store.NO));
    }

    private static void counted(Document document, String name, String value) {
        document.add(new SortedSetDocValuesField(name, new BytesRef(value)));
    }

    private static void point(Document document, String name, Where where) {
        if (where.hasPoint()) {
            counted(document, name, PlacePoint.of(where).key());
        }
    }
}
