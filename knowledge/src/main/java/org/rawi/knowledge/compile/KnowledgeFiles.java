package org.rawi.knowledge.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.rawi.knowledge.KnowledgeException;

/** Files of knowledge by their path, «lexicon/actors/syria-state.tsv», as a folder or an archive holds them. */
public final class KnowledgeFiles {
    private static final String LEGAL =
            "legal are lexicon/TABLE.tsv, lexicon/TABLE/NAME.tsv, frames/KIND/NAME.frame and codebook/KIND.kind";

    private final SortedMap<String, List<String>> files;

    private KnowledgeFiles(SortedMap<String, List<String>> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * The files of a folder; what is no file of knowledge, a README say, is passed over.
     *
     * @throws KnowledgeException where one stands outside its folder, or there is none
     */
    public static KnowledgeFiles of(Path folder) throws IOException {
        KnowledgeFiles read = read(folder);
        if (read.files.isEmpty()) {
            throw new KnowledgeException(folder + " holds no file of knowledge; " + LEGAL, null);
        }
        return read;
    }

    private static KnowledgeFiles read(Path folder) throws IOException {
        SortedMap<String, List<String>> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (isKnowledge(path)) {
                    files.put(path, lines(path, Files.readAllBytes(file)));
                }
            }
        }
        return new KnowledgeFiles(files);
    }

    /** No file at all. */
    public static KnowledgeFiles none() {
        return new KnowledgeFiles(new TreeMap<>());
    }

    /** The files of a folder, or none where it is not there or holds none: a folder that a user may have and need not. */
    public static KnowledgeFiles ofOptional(Path folder) throws IOException {
        return Files.isDirectory(folder) ? read(folder) : none();
    }

    /** Without the files of these paths. */
    public KnowledgeFiles without(Set<String> paths) {
        SortedMap<String, List<String>> kept = new TreeMap<>(files);
        kept.keySet().removeAll(paths);
        return new KnowledgeFiles(kept);
    }

    /** The files of an archive that {@link #archive} wrote. */
    public static KnowledgeFiles ofArchive(InputStream in) throws IOException {
        SortedMap<String, List<String>> files = new TreeMap<>();
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            files.put(entry.getName(), lines(entry.getName(), zip.readAllBytes()));
        }
        return new KnowledgeFiles(files);
    }

    /** Writes the files as one archive, the same bytes for the same files; the stream is left open. */
    public void archive(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (String path : files.keySet()) {
            ZipEntry entry = new ZipEntry(path);
            // a fixed time, and local: setTime would depend on the zone of the machine
            entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
            zip.putNextEntry(entry);
            zip.write((String.join("\n", files.get(path)) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
    }

    /** The paths of the files, in order. */
    public Set<String> paths() {
        return files.keySet();
    }

    /** The lines of one of the files. */
    List<String> lines(String path) {
        return files.get(path);
    }

    private static boolean isKnowledge(String path) {
        boolean known = path.endsWith(".tsv") || path.endsWith(".frame") || path.endsWith(".kind");
        boolean placed = path.matches("lexicon/.+\\.tsv|frames/.+\\.frame|codebook/.+\\.kind");
        if (known && !placed) {
            throw new KnowledgeException(path, 1, "it stands where no such file is read; " + LEGAL);
        }
        return known;
    }

    /** A byte-order mark, as spreadsheets write it, is no part of the first column's name. */
    private static List<String> lines(String path, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw new KnowledgeException(path, 1, "it is not UTF-8; save it as UTF-8");
        }
    }
}
