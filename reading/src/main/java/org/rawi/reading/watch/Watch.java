package org.rawi.reading.watch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rawi.knowledge.Knowledge;
import org.rawi.reading.Days;
import org.rawi.reading.Given;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.feed.Entry;
import org.rawi.reading.fetch.Answer;
import org.rawi.reading.fetch.PoliteFetcher;
import org.rawi.reading.fetch.Sleeper;
import org.rawi.reading.fetch.Validators;
import org.rawi.reading.fetch.WebAddress;
import org.rawi.reading.language.Languages;

/** Looks at feeds, one after another, each when it is due, and gives what is new in each. For one thread. */
public final class Watch {
    private static final int MOST_FEEDS = 10_000;

    private final Rounds rounds;
    private final WatchState state;
    private final PoliteFetcher fetcher;
    private final FeedReader reader;
    private final Languages languages;
    private final Days days;
    private final Pages pages;
    private final Clock clock;
    private final Sleeper sleeper;

    /**
     * How a watch goes about it.
     *
     * @param every how often each feed is looked at
     * @param isOnce whether each is looked at once, and then no more
     * @param readsPages whether the pages are read that entries with a summary alone lead to
     * @param given what the user says of all entries
     */
    public record Rounds(Duration every, boolean isOnce, boolean readsPages, Given given) {}

    private final List<String> feeds;
    private final Set<String> done = new LinkedHashSet<>();

    /**
     * @param feeds addresses of feeds and of lists of feeds
     * @param state what is known from before
     */
    public Watch(
            List<String> feeds,
            Rounds rounds,
            WatchState state,
            PoliteFetcher fetcher,
            Knowledge knowledge,
            Clock clock,
            Sleeper sleeper) {
        this.feeds = new ArrayList<>(feeds);
        this.rounds = rounds;
        this.state = state;
        this.fetcher = fetcher;
        this.reader = new FeedReader(rounds.given(), Days.of(knowledge));
        this.languages = Languages.of(knowledge);
        this.days = Days.of(knowledge);
        this.pages = rounds.readsPages() ? new Pages(fetcher, languages, days) : null;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Waits until a feed is due and looks at it; empty where none will ever be, or each was looked at once. */
    public Optional<Batch> next() throws InterruptedException {
        Optional<String> due = feeds.stream()
                .filter(feed -> !state.feed(feed).isGone() && !done.contains(feed))
                .filter(feed -> !rounds.isOnce() || !isLeftAlone(feed))
                .min(Comparator.comparing(feed -> state.feed(feed).next()));
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Instant at = state.feed(due.get()).next();
        if (!rounds.isOnce() && at.isAfter(clock.instant())) {
            sleeper.sleep(Duration.between(clock.instant(), at));
        }
        if (rounds.isOnce()) {
            done.add(due.get());
        }
        return Optional.of(look(due.get()));
    }

    /** The feeds that are left alone for now, since their servers failed or asked for it. */
    public List<String> leftAlone() {
        return feeds.stream().filter(this::isLeftAlone).toList();
    }

    private boolean isLeftAlone(String feed) {
        FeedState now = state.feed(feed);
        return !done.contains(feed) && now.failures() > 0 && now.next().isAfter(clock.instant());
    }

    private Batch look(String feed) {
        FeedState before = state.feed(feed);
        try {
            Answer answer = fetcher.get(WebAddress.parse(feed), before.validators());
            return switch (answer.status()) {
                case 200 -> read(feed, answer);
                case 304 -> new Batch(feed, List.of(), Set.of(), 0, before.read(before.validators(), due()));
                case 410 -> new Batch(feed, List.of(), Set.of(), 0, before.gone());
                default ->
                    failed(
                            feed,
                            notHad(feed, "the server answered " + answer.status()),
                            RetryAfter.of(answer, clock.instant()));
            };
        } catch (RefusedException refused) {
            return failed(feed, refused.failure("feed", feed), Duration.ZERO);
        } catch (IOException notHad) {
            return failed(feed, notHad(feed, String.valueOf(notHad.getMessage())), Duration.ZERO);
        }
    }

    private static Reading notHad(String feed, String reason) {
        return new Reading.Failure("feed", feed, reason, "a feed that can be had");
    }

    private Instant due() {
        return clock.instant().plus(rounds.every());
    }

    private Batch failed(String feed, Reading failure, Duration asked) {
        FeedState after = state.feed(feed).failed(clock.instant(), rounds.every(), asked);
        return new Batch(feed, List.of(failure), Set.of(), 0, after);
    }

    private Batch read(String feed, Answer answer) {
        List<Reading> readings = new ArrayList<>();
        List<Entry> fresh = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        Optional<Reading> fault = Optional.empty();
        try {
            follow(reader.read(feed, answer, readings::add, entry -> {
                if (keys.add(key(entry)) && !state.hasSeen(key(entry))) {
                    fresh.add(entry);
                }
            }));
            fault = answer.fault().map(reason -> cutOff(feed, reason));
        } catch (RefusedException refused) {
            fault = Optional.of(refused.failure("feed", feed));
        } catch (IOException cutOff) {
            fault = Optional.of(cutOff(feed, answer.fault().orElse("cut off before its end")));
        }
        fresh.forEach(entry -> take(entry, readings::add));
        fault.ifPresent(readings::add);
        FeedState before = state.feed(feed);
        FeedState after = fault.isPresent()
                ? before.failed(clock.instant(), rounds.every(), Duration.ZERO)
                : before.read(Validators.of(answer), due());
        return new Batch(feed, readings, keys, fresh.size(), after);
    }

    private static Reading cutOff(String feed, String reason) {
        return new Reading.Failure("feed", feed, reason + "; what stands before is read", "the whole feed");
    }

    /** The feeds of a list that was fetched are looked at like those that were named. */
    private void follow(List<String> listed) throws RefusedException {
        for (String address : listed) {
            String feed = WebAddress.parse(address).toString();
            if (!feeds.contains(feed) && feeds.size() < MOST_FEEDS) {
                feeds.add(feed);
            }
        }
    }

    /** An id that is one in all the world, as addresses and tags are, is the same entry in whichever feed it stands. */
    private static String key(Entry entry) {
        return entry.key().matches("(?i)[a-z][a-z0-9+.-]*:\\S+") ? entry.key() : entry.id();
    }

    private void take(Entry entry, Consumer<Reading> to) {
        boolean leads = pages != null && !entry.isWhole() && entry.url() != null && WebAddress.isOne(entry.url());
        if (leads && pages.read(entry, to)) {
            return;
        }
        Reading reading = entry.reading(days);
        Optional<String> reason =
                reading instanceof Reading.Text text ? languages.reasonToSkip(text.document()) : Optional.empty();
        to.accept(
                reason.<Reading>map(why -> new Reading.Skip(entry.where(), why)).orElse(reading));
    }
}
