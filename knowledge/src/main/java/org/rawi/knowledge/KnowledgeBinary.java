package org.rawi.knowledge;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawi.knowledge.frame.Condition;
import org.rawi.knowledge.frame.Frame;

/**
 * The compact form of {@link KnowledgeImage}: every string once, then numbers.
 *
 * <p>Layout: magic, strings, rows, phrases, frames, kinds, checksum; all counts and string numbers are four bytes.
 */
public final class KnowledgeBinary {
    private static final int MAGIC = 0x52415749;

    private KnowledgeBinary() {}

    /** Writes the image; the stream is flushed and left open. */
    public static void write(KnowledgeImage image, OutputStream out) throws IOException {
        Pool pool = new Pool();
        List<Integer> body = new ArrayList<>();
        body.add(image.rows().size());
        for (Row row : image.rows()) {
            body.add(pool.number(row.table().tableName()));
            body.add(pool.number(row.file()));
            body.add(row.line());
            row.cells().forEach(cell -> body.add(pool.number(cell)));
        }
        body.add(image.phrases().size());
        for (KnowledgeImage.Phrase phrase : image.phrases()) {
            body.add(pool.number(phrase.words()));
            body.add(phrase.row());
            body.add(pool.number(phrase.tag()));
            body.add(pool.number(phrase.key()));
        }
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
            for (String string : numbers.keySet()) {
                byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        }
    }

    /** Reads an image back. */
    public static KnowledgeImage read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(in.readAllBytes()));
        if (data.readInt() != MAGIC) {
            throw new IOException("not a knowledge binary: it does not begin with «RAWI»");
        }
        return new Input(data).image();
    }

    private static final class Input {
        private final DataInputStream data;
        private final String[] pool;

        Input(DataInputStream data) throws IOException {
            this.data = data;
            pool = new String[data.readInt()];
            for (int i = 0; i < pool.length; i++) {
                pool[i] = new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8);
            }
            data.readInt();
        }

        KnowledgeImage image() throws IOException {
            List<Row> rows = rows();
            List<KnowledgeImage.Phrase> phrases = new ArrayList<>();
            int count = data.readInt();
            for (int i = 0; i < count; i++) {
                phrases.add(new KnowledgeImage.Phrase(string(), data.readInt(), string(), string()));
            }
            List<Frame> frames = new ArrayList<>();
            int frameCount = data.readInt();
            for (int i = 0; i < frameCount; i++) {
                frames.add(frame());
            }
            Map<String, String> kindFiles = new LinkedHashMap<>();
            int kindCount = data.readInt();
            for (int i = 0; i < kindCount; i++) {
                kindFiles.put(string(), string());
            }
            return new KnowledgeImage(rows, phrases, frames, kindFiles, string());
        }

        private List<Row> rows() throws IOException {
            List<Row> rows = new ArrayList<>();
            int count = data.readInt();
            for (int i = 0; i < count; i++) {
                Table table = table(string());
                String file = string();
                int line = data.readInt();
                String[] cells = new String[table.columns().size()];
                for (int c = 0; c < cells.length; c++) {
                    cells[c] = string();
                }
                rows.add(new Row(table, List.of(cells), file, line));
            }
            return rows;
        }

        private static Table table(String name) throws IOException {
            return Table.find(name)
                    .orElseThrow(() -> new IOException("the knowledge binary has a table «" + name
                            + "» that this version of Rawi does not know; compile it anew"));
        }

        private Frame frame() throws IOException {
            String id = string();
            String kind = string();
            String reason = string();
            String origin = string();
            int priority = data.readInt();
            List<String> triggers = strings();
            List<String> seconds = strings();
            List<List<Condition>> needs = new ArrayList<>();
            int needCount = data.readInt();
            for (int i = 0; i < needCount; i++) {
                needs.add(conditions());
            }
            List<Condition> unless = conditions();
            Map<String, List<String>> roles = new HashMap<>();
            int roleCount = data.readInt();
            for (int i = 0; i < roleCount; i++) {
                roles.put(string(), strings());
            }
            Map<String, String> settings = new HashMap<>();
            int settingCount = data.readInt();
            for (int i = 0; i < settingCount; i++) {
                settings.put(string(), string());
            }
            return new Frame(id, kind, reason, triggers, seconds, needs, unless, roles, settings, priority, origin);
        }

        private List<Condition> conditions() throws IOException {
            List<Condition> conditions = new ArrayList<>();
            int count = data.readInt();
            for (int i = 0; i < count; i++) {
                conditions.add(new Condition(string(), string()));
            }
            return conditions;
        }

        private List<String> strings() throws IOException {
            List<String> strings = new ArrayList<>();
            int count = data.readInt();
            for (int i = 0; i < count; i++) {
                strings.add(string());
            }
            return strings;
        }

        private String string() throws IOException {
            return pool[data.readInt()];
        }
    }
}
