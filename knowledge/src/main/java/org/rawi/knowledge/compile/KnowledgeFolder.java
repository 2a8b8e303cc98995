package org.rawi.knowledge.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rawi.knowledge.KnowledgeException;
import org.rawi.knowledge.KnowledgeImage;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.knowledge.codebook.Kind;
import org.rawi.knowledge.codebook.KindFile;
import org.rawi.knowledge.frame.Frame;
import org.rawi.knowledge.frame.FrameExample;
import org.rawi.knowledge.frame.FrameFile;

/** Folders of knowledge compiled to one image; a file in a later folder takes the place of one of the same path before. */
public final class KnowledgeFolder {
    private KnowledgeFolder() {}

    /** Reads, checks and compiles the folders. */
    public static KnowledgeImage compile(List<Path> folders) throws IOException {
        Map<String, List<String>> files = files(folders);
        List<Row> rows = new ArrayList<>();
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Map<String, String> kindFiles = new LinkedHashMap<>();
        List<FrameFile> frames = new ArrayList<>();
        files.forEach((path, lines) -> {
            if (path.startsWith("lexicon/") && path.endsWith(".tsv")) {
                rows.addAll(TableFile.rows(table(path), path, lines));
            } else if (path.startsWith("codebook/") && path.endsWith(".kind")) {
                String text = String.join("\n", lines);
                Kind kind = KindFile.parse(path, text);
                kinds.put(kind.id(), kind);
                kindFiles.put(path, text);
            } else if (path.startsWith("frames/") && path.endsWith(".frame")) {
                frames.add(frame(path, lines));
            }
        });
        PhraseBuilder phrases = new PhraseBuilder();
        for (int i = 0; i < rows.size(); i++) {
            phrases.add(rows.get(i), i);
        }
        List<Frame> checked = KnowledgeCheck.check(rows, frames, kinds, phrases);
        return new KnowledgeImage(List.copyOf(rows), phrases.phrases(), checked, kindFiles, checksum(files));
    }

    /** The examples of every frame in the folder. */
    public static List<FrameExample> examples(Path folder) throws IOException {
        List<FrameExample> examples = new ArrayList<>();
        files(List.of(folder)).forEach((path, lines) -> {
            if (path.startsWith("frames/") && path.endsWith(".frame")) {
                examples.addAll(frame(path, lines).examples());
            }
        });
        return examples;
    }

    private static FrameFile frame(String path, List<String> lines) {
        String id = path.substring("frames/".length(), path.length() - ".frame".length());
        return FrameFile.parse(id, path, lines);
    }

    private static Table table(String path) {
        String name = path.substring("lexicon/".length());
        int cut = name.indexOf('/') >= 0 ? name.indexOf('/') : name.indexOf('.');
        return Table.find(name.substring(0, cut))
                .orElseThrow(() -> new KnowledgeException(
                        path, 1, "no table is called «" + name.substring(0, cut) + "»; see docs/knowledge.md"));
    }

    private static Map<String, List<String>> files(List<Path> folders) throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    if (path.endsWith(".tsv") || path.endsWith(".frame") || path.endsWith(".kind")) {
                        files.put(path, Files.readAllLines(file, StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return files;
    }

    private static String checksum(Map<String, List<String>> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, lines) -> {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                for (String line : lines) {
                    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
                }
            });
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
