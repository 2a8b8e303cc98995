package org.rawi.reading.record;

import java.time.LocalDate;
import java.util.Optional;
import org.rawi.reading.Intake;
import org.rawi.reading.PublicationDay;
import org.rawi.reading.Reading;
import tools.jackson.databind.JsonNode;

/**
 * One JSON object with fields of known names.
 *
 * @param node the object
 * @param where what messages call it
 * @param intake takes remarks on it
 */
record JsonRecord(JsonNode node, String where, Intake intake) {
    /** The field {@code name} where it is a string. */
    Optional<String> string(String name) {
        JsonNode value = node.get(name);
        return value != null && value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    /** The {@code id}, a string or a number. */
    Optional<String> id() {
        JsonNode value = node.get("id");
        boolean named = value != null && (value.isString() || value.isNumber());
        return named ? Optional.of(value.asString()).filter(id -> !id.isBlank()) : Optional.empty();
    }

    /** The day in the field {@code name}; what is there and no day is remarked on. */
    Optional<LocalDate> published(String name) {
        Optional<String> given = string(name).filter(text -> !text.isBlank());
        Optional<LocalDate> day = given.flatMap(PublicationDay::parse);
        if (given.isPresent() && day.isEmpty()) {
            intake.accept(new Reading.Notice(
                    where, name + " «" + given.get() + "» is no ISO date such as 2017-06-18; taken as unknown"));
        }
        return day;
    }
}
