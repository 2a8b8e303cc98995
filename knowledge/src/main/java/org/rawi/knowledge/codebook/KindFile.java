package org.rawi.knowledge.codebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.knowledge.KnowledgeException;

/**
 * Reads one file of the codebook, {@code codebook/shelling.kind}.
 *
 * <pre>
 * kind: shelling
 * family: remote
 * gloss: Artillery, mortar, tank, rocket or missile fire from the ground or the sea.
 * acled: Explosions/Remote violence / Shelling/artillery/missile attack
 * acled when outcome=mutual: Battles / Armed clash
 * plover: ASSAULT heavy-weapons
 * cameo: 194
 * loses cameo: 194 does not tell shells from missiles.
 * </pre>
 *
 * <p>A dash for a code says that the scheme has no place for the kind. {@code #} opens a comment line.
 */
public final class KindFile {
    private static final Set<String> FAMILIES =
            Set.of("remote", "ground", "control", "people", "talks", "speech", "unrest", "measures");
    private static final Pattern LINE = Pattern.compile("([a-z]+)(?: ([^:]+))?: *(.*)");
    private static final String KEYS =
            "kind, family, gloss, acled, plover, cameo, loses acled, loses plover, loses cameo";

    private final String file;
    private final Map<String, String> words = new HashMap<>();
    private final Map<Scheme, List<Variant>> conditional = new EnumMap<>(Scheme.class);
    private final Map<Scheme, Variant> otherwise = new EnumMap<>(Scheme.class);
    private final Map<Scheme, String> losses = new EnumMap<>(Scheme.class);
    private int line;

    private KindFile(String file) {
        this.file = file;
    }

    /**
     * Reads a kind from the text of its file.
     *
     * @param file the file's path below the knowledge folder, «codebook/shelling.kind», for errors
     * @throws KnowledgeException with file and line where something is wrong
     */
    public static Kind parse(String file, String text) {
        KindFile reader = new KindFile(file);
        text.lines().forEach(reader::read);
        return reader.kind();
    }

    private void read(String content) {
        line++;
        if (content.isBlank() || content.startsWith("#")) {
            return;
        }
        Matcher matcher = LINE.matcher(content.strip());
        if (!matcher.matches()) {
            throw wrong("«" + content.strip() + "» is no «key: value» line");
        }
        String key = matcher.group(1);
        String rest = matcher.group(2);
        String value = matcher.group(3);
        if (value.isEmpty()) {
            throw wrong("«" + key + "» has no value");
        }
        if (rest == null && Set.of("kind", "family", "gloss").contains(key)) {
            once(words.put(key, value), key);
        } else if (rest != null && key.equals("loses")) {
            once(losses.put(scheme(rest), value), key + " " + rest);
        } else {
            readCode(scheme(key), rest, value);
        }
    }

    private void readCode(Scheme scheme, String rest, String value) {
        if (rest == null) {
            once(otherwise.put(scheme, new Variant(List.of(), code(scheme, value))), scheme.key());
        } else if (rest.startsWith("when ")) {
            List<Condition> when = new ArrayList<>();
            for (String condition : rest.substring("when ".length()).strip().split(" +", -1)) {
                when.add(condition(condition));
            }
            conditional.computeIfAbsent(scheme, s -> new ArrayList<>()).add(new Variant(when, code(scheme, value)));
        } else {
            throw wrong("«" + rest + "» after «" + scheme.key() + "»; legal is «when FIELD=VALUE»");
        }
    }

    private Scheme scheme(String key) {
        return Scheme.find(key).orElseThrow(() -> wrong("unknown key «" + key + "»; legal are " + KEYS));
    }

    private List<String> code(Scheme scheme, String value) {
        if (value.equals("-")) {
            return List.of();
        }
        List<String> parts = List.of(value.split(Pattern.quote(scheme.separator()), -1));
        if (!scheme.allows(parts.size()) || parts.stream().anyMatch(String::isBlank)) {
            throw wrong("«" + value + "» is no code of " + scheme
                    + "; legal are «Event type / Sub-event type» for acled, «TYPE mode» or «TYPE» for plover, «195» for"
                    + " cameo, and «-»");
        }
        return parts;
    }

    private Condition condition(String text) {
        int equals = text.indexOf('=');
        Condition.Subject subject = Condition.Subject.find(text.substring(0, Math.max(0, equals)))
                .orElseThrow(() -> wrong("«" + text + "» is no condition; legal are " + Condition.Subject.legal()
                        + ", each with «=» and a value"));
        List<String> values = List.of(text.substring(equals + 1).split("\\|", -1));
        for (String value : values) {
            if (!subject.allows(value)) {
                throw wrong("«" + value + "» is no value for «" + subject.key() + "»");
            }
        }
        return new Condition(subject, values);
    }

    private Kind kind() {
        String id = needed("kind");
        if (!file.substring(file.lastIndexOf('/') + 1).equals(id + ".kind")) {
            throw wrong("the kind «" + id + "» belongs in " + id + ".kind");
        }
        String family = needed("family");
        if (!FAMILIES.contains(family)) {
            throw wrong("unknown family «" + family + "»; legal are "
                    + String.join(", ", FAMILIES.stream().sorted().toList()));
        }
        Map<Scheme, List<Variant>> codes = new EnumMap<>(Scheme.class);
        for (Scheme scheme : Scheme.values()) {
            if (!otherwise.containsKey(scheme)) {
                throw wrong(
                        "no «" + scheme.key() + ":» line without a condition; «-» says that there is no place for it");
            }
            List<Variant> variants = new ArrayList<>(conditional.getOrDefault(scheme, List.of()));
            variants.add(otherwise.get(scheme));
            codes.put(scheme, variants);
        }
        return new Kind(id, family, needed("gloss"), codes, losses);
    }

    private String needed(String key) {
        String value = words.get(key);
        if (value == null) {
            throw wrong("no «" + key + ":» line");
        }
        return value;
    }

    private void once(Object before, String key) {
        if (before != null) {
            throw wrong("«" + key + "» stands here a second time");
        }
    }

    private KnowledgeException wrong(String problem) {
        return new KnowledgeException(file, Math.max(1, line), problem);
    }
}
