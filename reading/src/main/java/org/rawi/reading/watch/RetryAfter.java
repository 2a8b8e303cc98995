package org.rawi.reading.watch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.rawi.reading.fetch.Answer;

/** How long a server asks to be left alone: «120», «Mon, 05 Mar 2018 10:30:00 GMT». */
final class RetryAfter {
    private RetryAfter() {}

    static Duration of(Answer answer, Instant now) {
        String asked = answer.header("retry-after").orElse("").strip();
        if (asked.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(asked));
        }
        try {
            Duration until = Duration.between(now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(asked)));
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeException saysNothing) {
            return Duration.ZERO;
        }
    }
}
