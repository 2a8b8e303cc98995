package org.rawi.reading.input;

import java.io.IOException;
import java.util.function.Consumer;
import org.rawi.reading.Days;
import org.rawi.reading.Given;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import org.rawi.reading.fetch.Answer;
import org.rawi.reading.fetch.PoliteFetcher;
import org.rawi.reading.fetch.Validators;
import org.rawi.reading.fetch.WebAddress;
import org.rawi.reading.language.Languages;

/** Addresses among the arguments, «https://example.org/feed»: what stands there is read as if it lay in a file. */
final class Addresses {
    private final PoliteFetcher fetcher;
    private final Given given;
    private final Languages languages;
    private final Days days;

    /** @param fetcher gets what stands at an address; null where the network is not to be asked */
    Addresses(PoliteFetcher fetcher, Given given, Languages languages, Days days) {
        this.fetcher = fetcher;
        this.given = given;
        this.languages = languages;
        this.days = days;
    }

    void read(String address, Consumer<Reading> to) {
        try {
            if (fetcher == null) {
                throw new RefusedException("an address, and the network is not asked here", "a file or folder");
            }
            Answer answer = fetcher.get(WebAddress.parse(address), Validators.NONE);
            if (answer.status() != 200) {
                throw new RefusedException(
                        "the server answered " + answer.status(), "the address of a page, a feed or a file");
            }
            Source.Wrapper said = new Source.Wrapper(
                    answer.address().toString(),
                    null,
                    answer.header("content-type").orElse(null));
            new Formats(languages, to).read(Source.fetched(address, given, days, said, answer.body()));
            answer.fault()
                    .map(fault -> new Reading.Failure(
                            "address", address, fault + "; what stands before is read", "the whole of it"))
                    .ifPresent(to);
        } catch (RefusedException refused) {
            to.accept(refused.failure("address", address));
        } catch (IOException notHad) {
            to.accept(new Reading.Failure(
                    "address", address, "not to be had: " + notHad.getMessage(), "one that answers"));
        }
    }
}
