package org.rawi.reading.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.rawi.reading.RefusedException;
import org.rawi.reading.fetch.Validators;
import org.rawi.reading.record.JsonStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a watch knows from one look to the next: how things stand with each feed, which entries have been seen, and how long the
 * output was before the batch that is being written. A small file, replaced as a whole.
 */
public final class WatchState {
    private static final int KEPT_DAYS = 90;

    private final Path file;
    private final Map<String, FeedState> feeds = new TreeMap<>();
    private final Map<String, LocalDate> seen = new HashMap<>();
    private long pending = -1;

    private WatchState(Path file) {
        this.file = file;
    }

    /** The state in {@code file}, or that of a first run where there is none. */
    public static WatchState load(Path file) throws IOException {
        WatchState state = new WatchState(file);
        if (Files.exists(file)) {
            try {
                state.read(JsonStream.JSON.readTree(Files.readAllBytes(file)));
            } catch (JacksonException | java.time.DateTimeException | NullPointerException broken) {
                throw new RefusedException(
                        file + ": not the state of a watch: " + broken.getMessage(), "a file that rawi watch wrote");
            }
        }
        return state;
    }

    private void read(JsonNode root) {
        pending = root.path("pending").asLong(-1);
        root.path("feeds").properties().forEach(feed -> {
            JsonNode of = feed.getValue();
            Validators validators = new Validators(text(of, "tag"), text(of, "modified"));
            feeds.put(
                    feed.getKey(),
                    new FeedState(
                            validators,
                            Instant.parse(text(of, "next")),
                            of.path("failures").asInt(0),
                            of.path("polls").asInt(0),
                            of.path("gone").asBoolean(false)));
        });
        root.path("seen").properties().forEach(day -> {
            LocalDate date = LocalDate.parse(day.getKey());
            day.getValue().forEach(key -> seen.put(key.asString(), date));
        });
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }

    FeedState feed(String address) {
        return feeds.getOrDefault(address, FeedState.NEW);
    }

    boolean hasSeen(String key) {
        return seen.containsKey(key);
    }

    /** How long the output was before a batch that was never committed; -1 where there is none. */
    public long pending() {
        return pending;
    }

    /** Says that a batch is about to be written to an output of {@code length} bytes. */
    public void begin(long length) throws IOException {
        pending = length;
        save();
    }

    /** Says that all of {@code batch} is written. */
    public void commit(Batch batch, LocalDate today) throws IOException {
        pending = -1;
        feeds.put(batch.feed(), batch.state());
        batch.keys().forEach(key -> seen.put(key, today));
        seen.values().removeIf(day -> day.isBefore(today.minusDays(KEPT_DAYS)));
        save();
    }

    private void save() throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = java.nio.channels.Channels.newOutputStream(channel)) {
            out.write(JsonStream.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json()));
            channel.force(true);
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private ObjectNode json() {
        ObjectNode root = JsonStream.JSON.createObjectNode();
        if (pending >= 0) {
            root.put("pending", pending);
        }
        ObjectNode all = root.putObject("feeds");
        feeds.forEach((address, feed) -> all.putObject(address)
                .put("tag", feed.validators().tag())
                .put("modified", feed.validators().modified())
                .put("next", feed.next().toString())
                .put("failures", feed.failures())
                .put("polls", feed.polls())
                .put("gone", feed.isGone()));
        Map<LocalDate, TreeMap<String, Boolean>> days = new TreeMap<>();
        seen.forEach(
                (key, day) -> days.computeIfAbsent(day, any -> new TreeMap<>()).put(key, true));
        ObjectNode seenOn = root.putObject("seen");
        days.forEach((day, keys) -> {
            var list = seenOn.putArray(day.toString());
            keys.keySet().forEach(list::add);
        });
        return root;
    }
}
