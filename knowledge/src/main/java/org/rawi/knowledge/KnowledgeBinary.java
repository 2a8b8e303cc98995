package org.rawi.knowledge;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawi.knowledge.frame.Condition;
import org.rawi.knowledge.frame.Frame;

/**
 * The compact form of {@link KnowledgeImage}: every string once, then numbers, so that loading it is reading it.
 *
 * <p>Layout: magic «RAW2»; how many strings, where each ends, their bytes; how many numbers, and the numbers: tables, rows,
 * phrases, the trie of their words, frames, kinds, checksum. All are four bytes.
 */
public final class KnowledgeBinary {
    private static final int MAGIC = 0x52415732;

    /** What a binary holds: the knowledge, and its phrases as a trie. */
    record Stored(KnowledgeImage image, PhraseTrie trie) {}

    private KnowledgeBinary() {}

    /** Writes the image; the stream is flushed and left open. */
    public static void write(KnowledgeImage image, OutputStream out) throws IOException {
        Pool pool = new Pool();
        List<Integer> body = new ArrayList<>();
        List<Table> tables = image.rows().stream().map(Row::table).distinct().toList();
        strings(tables.stream().map(Table::tableName).toList(), pool, body);
        rows(image.rows(), tables, pool, body);
        body.add(image.phrases().size());
        for (KnowledgeImage.Phrase phrase : image.phrases()) {
            body.add(pool.number(phrase.words()));
            body.add(phrase.row());
            body.add(pool.number(phrase.tag()));
            body.add(pool.number(phrase.key()));
        }
        trie(PhraseTrie.of(image.phrases()), pool, body);
        body.add(image.frames().size());
        image.frames().forEach(frame -> frame(frame, pool, body));
        body.add(image.kindFiles().size());
        image.kindFiles().forEach((path, text) -> {
            body.add(pool.number(path));
            body.add(pool.number(text));
        });
        body.add(pool.number(image.checksum()));
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out));
        data.writeInt(MAGIC);
        pool.write(data);
        data.writeInt(body.size());
        for (int number : body) {
            data.writeInt(number);
        }
        data.flush();
    }

    /** Where each row begins, counted from the first, then the rows. */
    private static void rows(List<Row> rows, List<Table> tables, Pool pool, List<Integer> body) {
        body.add(rows.size());
        int start = 0;
        for (Row row : rows) {
            body.add(start);
            start += PackedRows.CELLS + row.cells().size();
        }
        body.add(start);
        for (Row row : rows) {
            body.add(tables.indexOf(row.table()));
            body.add(pool.number(row.file()));
            body.add(row.line());
            row.cells().forEach(cell -> body.add(pool.number(cell)));
        }
    }

    private static void trie(PhraseTrie trie, Pool pool, List<Integer> body) {
        strings(trie.words(), pool, body);
        for (int[] numbers : List.of(
                trie.hashes(),
                trie.slots(),
                trie.roots(),
                trie.edges(),
                trie.edgeWords(),
                trie.edgeNodes(),
                trie.ends(),
                trie.phrases())) {
            body.add(numbers.length);
            for (int number : numbers) {
                body.add(number);
            }
        }
    }

    private static void frame(Frame frame, Pool pool, List<Integer> body) {
        for (String part : List.of(frame.id(), frame.kind(), frame.reason(), frame.origin())) {
            body.add(pool.number(part));
        }
        body.add(frame.priority());
        strings(frame.triggers(), pool, body);
        strings(frame.seconds(), pool, body);
        body.add(frame.needs().size());
        frame.needs().forEach(any -> conditions(any, pool, body));
        conditions(frame.unless(), pool, body);
        body.add(frame.roles().size());
        frame.roles().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(role -> {
            body.add(pool.number(role.getKey()));
            strings(role.getValue(), pool, body);
        });
        body.add(frame.settings().size());
        frame.settings().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(setting -> {
            body.add(pool.number(setting.getKey()));
            body.add(pool.number(setting.getValue()));
        });
    }

    private static void conditions(List<Condition> conditions, Pool pool, List<Integer> body) {
        body.add(conditions.size());
        for (Condition condition : conditions) {
            body.add(pool.number(condition.slot()));
            body.add(pool.number(condition.value()));
        }
    }

    private static void strings(List<String> strings, Pool pool, List<Integer> body) {
        body.add(strings.size());
        strings.forEach(string -> body.add(pool.number(string)));
    }

    private static final class Pool {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int number(String string) {
            return numbers.computeIfAbsent(string, k -> numbers.size());
        }

        void write(DataOutputStream out) throws IOException {
            out.writeInt(numbers.size());
            List<byte[]> strings = new ArrayList<>();
            int end = 0;
            for (String string : numbers.keySet()) {
                strings.add(string.getBytes(StandardCharsets.UTF_8));
                end += strings.get(strings.size() - 1).length;
                out.writeInt(end);
            }
            for (byte[] string : strings) {
                out.write(string);
            }
        }
    }

    /** Reads an image; the stream is left open. */
    public static KnowledgeImage read(InputStream in) throws IOException {
        return open(in).image();
    }

    /** Reads all that a binary holds; strings, rows and phrases are made of it when they are asked for. */
    static Stored open(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        ByteBuffer data = ByteBuffer.wrap(bytes);
        if (bytes.length < Integer.BYTES * 2 || data.getInt() != MAGIC) {
            throw new IOException("not a knowledge binary of this version: it does not begin with «RAW2»");
        }
        int[] ends = ints(data, data.getInt());
        StringPool pool = new StringPool(bytes, data.position(), ends);
        data.position(data.position() + (ends.length == 0 ? 0 : ends[ends.length - 1]));
        return new Input(pool, ints(data, data.getInt())).stored();
    }

    private static int[] ints(ByteBuffer data, int count) {
        int[] ints = new int[count];
        data.asIntBuffer().get(ints);
        data.position(data.position() + count * Integer.BYTES);
        return ints;
    }

    private static final class Input {
        private final StringPool pool;
        private final int[] numbers;
        private int at;

        Input(StringPool pool, int[] numbers) {
            this.pool = pool;
            this.numbers = numbers;
        }

        Stored stored() throws IOException {
            List<Table> tables = new ArrayList<>();
            for (String name : strings()) {
                tables.add(table(name));
            }
            List<Row> rows = rows(tables);
            int count = next();
            List<KnowledgeImage.Phrase> phrases = new PackedPhrases(pool, numbers, at, count);
            at += count * PackedPhrases.WIDTH;
            PhraseTrie trie = trie();
            List<Frame> frames = new ArrayList<>();
            int frameCount = next();
            for (int i = 0; i < frameCount; i++) {
                frames.add(frame());
            }
            Map<String, String> kindFiles = new LinkedHashMap<>();
            int kindCount = next();
            for (int i = 0; i < kindCount; i++) {
                kindFiles.put(string(), string());
            }
            return new Stored(new KnowledgeImage(rows, phrases, frames, kindFiles, string()), trie);
        }

        private List<Row> rows(List<Table> tables) {
            int[] starts = array();
            int size = next();
            for (int i = 0; i < starts.length; i++) {
                starts[i] += at;
            }
            at += size;
            return new PackedRows(pool, numbers, starts, tables);
        }

        private PhraseTrie trie() {
            int size = next();
            List<String> words = pool.list(numbers, at, size);
            at += size;
            return new PhraseTrie(words, array(), array(), array(), array(), array(), array(), array(), array());
        }

        private int next() {
            return numbers[at++];
        }

        private int[] array() {
            int size = next();
            at += size;
            return Arrays.copyOfRange(numbers, at - size, at);
        }

        private static Table table(String name) throws IOException {
            return Table.find(name)
                    .orElseThrow(() -> new IOException("the knowledge binary has a table «" + name
                            + "» that this version of Rawi does not know; compile it anew"));
        }

        private Frame frame() {
            String id = string();
            String kind = string();
            String reason = string();
            String origin = string();
            int priority = next();
            List<String> triggers = strings();
            List<String> seconds = strings();
            List<List<Condition>> needs = new ArrayList<>();
            int needCount = next();
            for (int i = 0; i < needCount; i++) {
                needs.add(conditions());
            }
            List<Condition> unless = conditions();
            Map<String, List<String>> roles = new HashMap<>();
            int roleCount = next();
            for (int i = 0; i < roleCount; i++) {
                roles.put(string(), strings());
            }
            Map<String, String> settings = new HashMap<>();
            int settingCount = next();
            for (int i = 0; i < settingCount; i++) {
                settings.put(string(), string());
            }
            return new Frame(id, kind, reason, triggers, seconds, needs, unless, roles, settings, priority, origin);
        }

        private List<Condition> conditions() {
            List<Condition> conditions = new ArrayList<>();
            int count = next();
            for (int i = 0; i < count; i++) {
                conditions.add(new Condition(string(), string()));
            }
            return conditions;
        }

        private List<String> strings() {
            List<String> strings = new ArrayList<>();
            int count = next();
            for (int i = 0; i < count; i++) {
                strings.add(string());
            }
            return strings;
        }

        private String string() {
            return pool.get(next());
        }
    }
}
