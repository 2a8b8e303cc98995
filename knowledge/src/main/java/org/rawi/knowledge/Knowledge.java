package org.rawi.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rawi.knowledge.codebook.Kind;
import org.rawi.knowledge.codebook.KindFile;
import org.rawi.knowledge.compile.KnowledgeFiles;
import org.rawi.knowledge.compile.KnowledgeFolder;
import org.rawi.knowledge.frame.Frame;

/** All that Rawi knows, loaded. Immutable and thread-safe. */
public final class Knowledge {
    private static final String RESOURCE = "/org/rawi/knowledge/data/rawi.knowledge";
    private static final String SOURCES = RESOURCE + ".zip";

    private final KnowledgeImage image;
    private final Lazy<Map<Table, List<Row>>> rows = new Lazy<>(this::byTable);
    private final Lazy<Map<String, Kind>> kinds = new Lazy<>(this::parsedKinds);
    private final Lexicon lexicon;
    private final Lazy<Gazetteer> gazetteer;
    private final List<Frame> frames;

    Knowledge(KnowledgeImage image) {
        this(new KnowledgeBinary.Stored(image, PhraseTrie.of(image.phrases())));
    }

    private Knowledge(KnowledgeBinary.Stored stored) {
        image = stored.image();
        lexicon = new Lexicon(stored.trie(), image.rows(), image.phrases());
        gazetteer = new Lazy<>(() -> new Gazetteer(rows(Table.PLACES), lexicon));
        frames = List.copyOf(image.frames());
    }

    private Map<Table, List<Row>> byTable() {
        Map<Table, List<Row>> tables = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            tables.put(table, new ArrayList<>());
        }
        for (int i = 0; i < image.rows().size(); i++) {
            tables.get(PackedRows.table(image.rows(), i)).add(image.rows().get(i));
        }
        tables.replaceAll((table, list) -> List.copyOf(list));
        return tables;
    }

    private Map<String, Kind> parsedKinds() {
        Map<String, Kind> parsed = new HashMap<>();
        image.kindFiles().forEach((path, text) -> {
            Kind kind = KindFile.parse(path, text);
            parsed.put(kind.id(), kind);
        });
        return Map.copyOf(parsed);
    }

    /** The knowledge that comes with Rawi; fails where the data module is not on the class path. */
    public static Knowledge bundled() {
        try (InputStream in = Knowledge.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE + " on the class path; it comes with knowledge-data");
            }
            return new Knowledge(KnowledgeBinary.open(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /**
     * The knowledge that comes with Rawi with the files of a folder laid over it: a user's own places, actors and frames.
     *
     * @throws KnowledgeException with file and line where something is wrong in the two together
     */
    public static Knowledge layered(Path folder) {
        try {
            return layered(List.of(KnowledgeFiles.of(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that the knowledge which comes with Rawi is compiled from. */
    public static KnowledgeFiles bundledFiles() {
        try (InputStream in = Knowledge.class.getResourceAsStream(SOURCES)) {
            if (in == null) {
                throw new IllegalStateException("no " + SOURCES + " on the class path; it comes with knowledge-data");
            }
            return KnowledgeFiles.ofArchive(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The knowledge that comes with Rawi with layers laid over it, the lowest first.
     *
     * @throws KnowledgeException with file and line where something is wrong in all of them together
     */
    public static Knowledge layered(List<KnowledgeFiles> over) {
        List<KnowledgeFiles> layers = new ArrayList<>();
        layers.add(bundledFiles());
        layers.addAll(over);
        return new Knowledge(KnowledgeFolder.compileLayers(layers));
    }

    /** The knowledge in a compiled file or in a folder of sources, and nothing beside it. */
    public static Knowledge load(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return new Knowledge(KnowledgeFolder.compile(List.of(path)));
            }
            try (InputStream in = Files.newInputStream(path)) {
                return new Knowledge(KnowledgeBinary.open(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Gazetteer gazetteer() {
        return gazetteer.get();
    }

    public List<Frame> frames() {
        return frames;
    }

    /** The codebook's kinds by name. */
    public Map<String, Kind> kinds() {
        return kinds.get();
    }

    public List<Row> rows(Table table) {
        return rows.get().get(table);
    }

    /** «sha256:…» of everything that was compiled. */
    public String checksum() {
        return image.checksum();
    }

    public List<FurnitureMark> furniture() {
        List<FurnitureMark> marks = new ArrayList<>();
        for (Row row : rows(Table.FURNITURE)) {
            for (String mark : row.variants("marks")) {
                marks.add(new FurnitureMark(row.cell("kind"), mark));
            }
        }
        return marks;
    }

    /** Outlet ids by the lower-case names under which metadata knows them. */
    public Map<String, String> outletKeys() {
        Map<String, String> keys = new HashMap<>();
        for (Row row : rows(Table.SOURCES)) {
            keys.putIfAbsent(row.cell("id"), row.cell("id"));
            for (String column : List.of("keys", "name_en", "names")) {
                for (String key : row.variants(column)) {
                    keys.putIfAbsent(key.toLowerCase(Locale.ROOT), row.cell("id"));
                }
            }
        }
        return keys;
    }
}
