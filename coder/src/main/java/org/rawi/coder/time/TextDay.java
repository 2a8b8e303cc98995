package org.rawi.coder.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TimeValue;

/**
 * The day from which a text counts: «أمس الأربعاء» in a text published on Friday was written on Thursday.
 *
 * <p>A text that appears late, or again elsewhere, keeps its words of time. Where every such pair of words says the same, that
 * day stands for the day of publication; a day behind it never does, since nothing is told before it happened (codebook, time).
 * Stateless and thread-safe.
 */
public final class TextDay {
    private static final int FARTHEST = 2;

    private TextDay() {}

    /** The text's own day; the day of publication where the words name no other or do not agree, null where that is unknown. */
    public static LocalDate of(LocalDate published, List<MentionedSentence> sentences) {
        if (published == null) {
            return null;
        }
        Set<LocalDate> own = sentences.stream()
                .flatMap(s -> s.mentions().stream())
                .map(m -> written(m, published))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        LocalDate day = own.size() == 1 ? own.iterator().next() : published;
        boolean late = !day.isAfter(published) && published.toEpochDay() - day.toEpochDay() <= FARTHEST;
        return late ? day : published;
    }

    private static Optional<LocalDate> written(Mention mention, LocalDate published) {
        if (!(mention.value() instanceof TimeValue time) || !isSure(time)) {
            return Optional.empty();
        }
        LocalDate said = published.plusDays(time.dayOffset());
        LocalDate meant = TimeResolver.onWeekday(said, time.weekday());
        return Optional.of(published.plusDays(meant.toEpochDay() - said.toEpochDay()));
    }

    /** A night belongs to two days, and a range says more than one. */
    private static boolean isSure(TimeValue time) {
        boolean night = time.part() != null
                && (time.part().startsWith("-") || time.part().startsWith("2"));
        return time.dayOffset() != null && time.weekday() != null && time.until() == null && !night;
    }
}
