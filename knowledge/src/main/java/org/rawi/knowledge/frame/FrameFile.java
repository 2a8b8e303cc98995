package org.rawi.knowledge.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.knowledge.KnowledgeException;

/**
 * A frame file parsed: the frame and its examples.
 *
 * @param frame the frame
 * @param examples its examples in order
 */
public record FrameFile(Frame frame, List<FrameExample> examples) {
    private static final Set<String> EXAMPLES = Set.of("example", "near-miss", "not", "gap");
    private static final Set<String> ROLES = Set.of("initiator", "target", "place");
    private static final Set<String> SETTINGS = Set.of(
            "outcome",
            "denies",
            "modality",
            "certainty",
            "aggregate",
            "genitive",
            "toll",
            "casualties",
            "alone",
            "own",
            "free",
            "plain",
            "again");

    /** Parses the lines of {@code file}; {@code id} is its path without the ending. */
    public static FrameFile parse(String id, String file, List<String> lines) {
        Reader reader = new Reader(id, file);
        StringBuilder logical = new StringBuilder();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            boolean goesOn = Character.isWhitespace(line.charAt(0));
            if (goesOn && !line.strip().startsWith("->")) {
                logical.append(' ').append(line.strip());
            } else {
                reader.take(logical.toString(), first);
                logical.setLength(0);
                logical.append(line.strip());
                first = i + 1;
            }
        }
        reader.take(logical.toString(), first);
        return reader.finish();
    }

    private static final class Reader {
        private final String id;
        private final String file;
        private final Map<String, String> settings = new HashMap<>();
        private final Map<String, List<String>> roles = new HashMap<>();
        private final List<String> triggers = new ArrayList<>();
        private final List<String> seconds = new ArrayList<>();
        private final List<List<Condition>> needs = new ArrayList<>();
        private final List<Condition> unless = new ArrayList<>();
        private final List<FrameExample> examples = new ArrayList<>();
        private String kind = "";
        private String reason = "";
        private int priority;
        private String published = "";
        private String outlet = "";

        Reader(String id, String file) {
            this.id = id;
            this.file = file;
        }

        void take(String line, int number) {
            if (line.isEmpty()) {
                return;
            }
            if (line.startsWith("->")) {
                expect(line.substring(2).strip(), number);
                return;
            }
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new KnowledgeException(file, number, "a line is «key: value», not «" + line + "»");
            }
            String key = line.substring(0, colon).strip();
            String value = line.substring(colon + 1).strip();
            if (EXAMPLES.contains(key)) {
                examples.add(new FrameExample(key, value, List.of(), published, outlet, file, number));
            } else if (ROLES.contains(key)) {
                roles.put(key, Arrays.asList(value.split("\\s+")));
            } else if (SETTINGS.contains(key)) {
                settings.put(key, value);
            } else {
                takeOther(key, value, number);
            }
        }

        private void takeOther(String key, String value, int number) {
            switch (key) {
                case "kind" -> kind = value;
                case "reason" -> reason = value;
                case "trigger" -> trigger(value, number);
                case "needs" -> needs.add(conditions(value, number));
                case "unless" -> unless.addAll(conditions(value, number));
                case "priority" -> priority = priority(value, number);
                case "published" -> published = value;
                case "outlet" -> outlet = value;
                default ->
                    throw new KnowledgeException(
                            file,
                            number,
                            "unknown key «" + key
                                    + "»; legal are kind, reason, trigger, needs, unless, priority, initiator, "
                                    + "target, place, outcome, denies, modality, certainty, aggregate, alone, own, free, mode, genitive, toll, published, outlet, "
                                    + "example, near-miss, not, gap");
            }
        }

        private int priority(String value, int number) {
            try {
                return Integer.parseInt(value);
            } catch (NumberFormatException e) {
                throw new KnowledgeException(file, number, "priority is «" + value + "»; legal is a whole number");
            }
        }

        private void trigger(String value, int number) {
            String[] parts = value.split("\\s\\+\\s");
            if (parts.length > 2) {
                throw new KnowledgeException(file, number, "a trigger has at most two parts");
            }
            triggers.addAll(keys(parts[0], number));
            if (parts.length == 2) {
                seconds.addAll(keys(parts[1], number));
            }
        }

        private List<String> keys(String part, int number) {
            List<String> keys = new ArrayList<>();
            for (String key : part.strip().split("\\s+")) {
                if (!key.matches("[vnpwo]:.+")) {
                    throw new KnowledgeException(
                            file, number, "a trigger is v:, n:, p:, w: or o: and a word, not «" + key + "»");
                }
                keys.add(key.startsWith("w:") || key.startsWith("o:") ? key : key.replace('_', ' '));
            }
            return keys;
        }

        private List<Condition> conditions(String value, int number) {
            List<Condition> conditions = new ArrayList<>();
            for (String text : value.split("\\s+")) {
                conditions.add(Condition.parse(text, file, number));
            }
            return conditions;
        }

        private void expect(String expected, int number) {
            if (examples.isEmpty()) {
                throw new KnowledgeException(file, number, "«->» follows an example");
            }
            int last = examples.size() - 1;
            examples.set(last, examples.get(last).expecting(expected));
        }

        FrameFile finish() {
            if (kind.isEmpty() || triggers.isEmpty()) {
                throw new KnowledgeException(file, 1, "a frame has a kind and a trigger");
            }
            Frame frame = new Frame(
                    id,
                    kind,
                    reason,
                    List.copyOf(triggers),
                    List.copyOf(seconds),
                    List.copyOf(needs),
                    List.copyOf(unless),
                    Map.copyOf(roles),
                    Map.copyOf(settings),
                    priority,
                    file);
            return new FrameFile(frame, List.copyOf(examples));
        }
    }
}
