package org.rawi.knowledge.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawi.knowledge.KnowledgeException;
import org.rawi.knowledge.KnowledgeImage;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.knowledge.codebook.Kind;
import org.rawi.knowledge.codebook.KindFile;
import org.rawi.knowledge.frame.Frame;
import org.rawi.knowledge.frame.FrameExample;
import org.rawi.knowledge.frame.FrameFile;

/** Folders of knowledge compiled to one image; a later folder lies over the ones before. */
public final class KnowledgeFolder {
    private KnowledgeFolder() {}

    /** Reads, checks and compiles the folders. */
    public static KnowledgeImage compile(List<Path> folders) throws IOException {
        List<KnowledgeFiles> layers = new ArrayList<>();
        for (Path folder : folders) {
            layers.add(KnowledgeFiles.of(folder));
        }
        return compileLayers(layers);
    }

    /** Checks and compiles files that are read already, the lowest layer first. */
    public static KnowledgeImage compileLayers(List<KnowledgeFiles> files) {
        Layers layers = new Layers(files);
        List<Row> all = new ArrayList<>();
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Map<String, String> kindFiles = new LinkedHashMap<>();
        List<FrameFile> frames = new ArrayList<>();
        layers.files().forEach((path, lines) -> {
            if (path.startsWith("lexicon/") && path.endsWith(".tsv")) {
                all.addAll(TableFile.rows(table(path), path, lines));
            } else if (path.startsWith("codebook/") && path.endsWith(".kind")) {
                String text = String.join("\n", lines);
                Kind kind = KindFile.parse(path, text);
                kinds.put(kind.id(), kind);
                kindFiles.put(path, text);
            } else if (path.startsWith("frames/") && path.endsWith(".frame")) {
                frames.add(frame(path, lines));
            }
        });
        List<Row> rows = layers.topmost(all);
        PhraseBuilder phrases = new PhraseBuilder();
        for (int i = 0; i < rows.size(); i++) {
            phrases.add(rows.get(i), i);
        }
        List<Frame> checked = KnowledgeCheck.check(rows, frames, kinds, phrases);
        return new KnowledgeImage(List.copyOf(rows), phrases.phrases(), checked, kindFiles, checksum(layers.files()));
    }

    /** The examples of every frame in the folder. */
    public static List<FrameExample> examples(Path folder) throws IOException {
        return examples(KnowledgeFiles.of(folder));
    }

    /** The examples of every frame among the files. */
    public static List<FrameExample> examples(KnowledgeFiles files) {
        List<FrameExample> examples = new ArrayList<>();
        for (String path : files.paths()) {
            if (path.endsWith(".frame")) {
                examples.addAll(frame(path, files.lines(path)).examples());
            }
        }
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
                        path, 1, "no table is called «" + name.substring(0, cut) + "»; legal are " + Table.names()));
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
