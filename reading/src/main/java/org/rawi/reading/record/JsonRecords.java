package org.rawi.reading.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.rawi.model.Document;
import org.rawi.reading.Hash;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import org.rawi.reading.columns.Column;
import org.rawi.reading.columns.ColumnMap;
import tools.jackson.databind.JsonNode;

/** The JSON objects of one source, each a document. The fields of the first say what the fields of all hold. For one thread. */
final class JsonRecords {
    private final Source source;
    private final Intake intake;
    private final ColumnMap map;
    private JsonFields fields;
    private DayColumn days;
    private Optional<String> guess = Optional.empty();

    JsonRecords(Source source, Intake intake) {
        this.source = source;
        this.intake = intake;
        this.map = source.given().columns().of(source.where());
    }

    /** Takes the record {@code node}, called {@code ownId} where it names no id, whose bytes in the file are {@code bytes}. */
    void accept(JsonNode node, String where, String ownId, byte[] bytes) {
        try {
            if (!node.isObject()) {
                throw new RefusedException("not a JSON object", "a JSON object with a «text»");
            }
            if (fields == null) {
                begin(node);
            }
            JsonRecord record = new JsonRecord(node, where, intake);
            Function<LocalDate, Document> dated = document(record, ownId, Hash.of(bytes));
            days.accept(
                    where,
                    value(record, Column.PUBLISHED),
                    bytes.length,
                    day -> new Reading.Text(where, dated.apply(day)));
        } catch (RefusedException refused) {
            fail(refused, where);
        }
    }

    /** Tells of a record that is none. */
    void fail(RefusedException refused, String where) {
        Reading.Failure failure = refused.failure("record", where);
        if (days == null) {
            intake.accept(failure);
        } else {
            days.accept(failure);
        }
    }

    /** Hands on what is held back, and says which fields were taken where they are not called as Rawi calls them. */
    void end() {
        if (days != null) {
            days.end();
        }
        if (guess.isPresent()) {
            intake.accept(
                    new Reading.Mapped(source.where(), fields.map(days.order().orElse(null))));
        }
    }

    private void begin(JsonNode first) {
        fields = JsonFields.of(first, map);
        days = new DayColumn(source.days(), map.order(), fields.name(Column.PUBLISHED), intake);
        guess = fields.guess(first);
        guess.ifPresent(said -> intake.accept(new Reading.Notice(source.where(), said)));
    }

    private Function<LocalDate, Document> document(JsonRecord record, String ownId, String hash)
            throws RefusedException {
        String text = text(record);
        String id = value(record, Column.ID).orElse(ownId);
        String title = value(record, Column.TITLE).orElse(null);
        String outlet = source.outletOr(value(record, Column.OUTLET).orElse(null));
        String url = value(record, Column.URL).orElse(null);
        return day -> new Document(id, hash, text, title, outlet, source.publishedOr(day), url);
    }

    private String text(JsonRecord record) throws RefusedException {
        String name = "«" + fields.name(Column.TEXT) + "»";
        JsonNode text = fields.find(record.node(), Column.TEXT);
        if (text == null || !text.isString()) {
            boolean isSaid = map.name(Column.TEXT).isPresent();
            String missing = "no " + name + (isSaid ? " among " + JsonFields.named(record.node()) : "");
            throw new RefusedException(
                    text == null ? missing : name + " is " + sort(text),
                    "a JSON object with a «text», or --map text=FIELD");
        }
        if (text.stringValue().isBlank()) {
            throw new RefusedException("empty " + name, "a " + name + " with words in it");
        }
        return text.stringValue();
    }

    private static String sort(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> "a number, " + value;
            case BOOLEAN -> value.toString();
            case NULL -> "null";
            case ARRAY -> "a list";
            default -> "an object";
        };
    }

    /** What the field of {@code column} says, a string or a number. */
    private Optional<String> value(JsonRecord record, Column column) {
        JsonNode value = fields.find(record.node(), column);
        boolean isSaid = value != null && (value.isString() || value.isNumber());
        return isSaid ? Optional.of(value.asString()).filter(said -> !said.isBlank()) : Optional.empty();
    }
}
