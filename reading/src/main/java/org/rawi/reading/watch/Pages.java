package org.rawi.reading.watch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rawi.reading.Days;
import org.rawi.reading.Given;
import org.rawi.reading.Reading;
import org.rawi.reading.Source;
import org.rawi.reading.feed.Entry;
import org.rawi.reading.fetch.Answer;
import org.rawi.reading.fetch.PoliteFetcher;
import org.rawi.reading.fetch.Validators;
import org.rawi.reading.fetch.WebAddress;
import org.rawi.reading.input.Formats;
import org.rawi.reading.language.Languages;

/** The pages that entries with a summary alone lead to, read in their stead. */
final class Pages {
    private final PoliteFetcher fetcher;
    private final Languages languages;
    private final Days days;

    Pages(PoliteFetcher fetcher, Languages languages, Days days) {
        this.fetcher = fetcher;
        this.languages = languages;
        this.days = days;
    }

    /** What the page of {@code entry} gives where it has an article; false, and why, where it has none. */
    boolean read(Entry entry, Consumer<Reading> to) {
        List<Reading> page = new ArrayList<>();
        try {
            page(entry, page::add);
        } catch (IOException notHad) {
            page.add(new Reading.Failure(
                    "page", entry.url(), String.valueOf(notHad.getMessage()), "a page that can be had"));
        }
        if (page.stream().anyMatch(Reading.Text.class::isInstance)) {
            page.forEach(to);
            return true;
        }
        page.stream()
                .findFirst()
                .ifPresent(reading -> to.accept(new Reading.Notice(
                        entry.where(),
                        "its page " + entry.url() + " gives no article (" + reason(reading)
                                + "); its summary is read")));
        return false;
    }

    private void page(Entry entry, Consumer<Reading> to) throws IOException {
        Answer answer = fetcher.get(WebAddress.parse(entry.url()), Validators.NONE);
        if (answer.status() != 200 || answer.fault().isPresent()) {
            throw new IOException(answer.fault().orElse("the server answered " + answer.status()));
        }
        Source.Wrapper said = new Source.Wrapper(
                answer.address().toString(), null, answer.header("content-type").orElse(null));
        Given known = new Given(entry.published(), entry.outlet());
        new Formats(languages, to).read(Source.fetched(entry.id(), known, days, said, answer.body()));
    }

    private static String reason(Reading reading) {
        return reading instanceof Reading.Failure failure
                ? failure.reason()
                : reading instanceof Reading.Skip skip ? skip.reason() : "no text";
    }
}
