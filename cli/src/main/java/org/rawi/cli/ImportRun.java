package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.compile.KnowledgeFiles;
import org.rawi.knowledge.compile.KnowledgeFolder;
import org.rawi.knowledge.frame.FrameExample;
import org.rawi.knowledge.gazetteer.GazetteerImport;
import org.rawi.knowledge.gazetteer.ImportReport;

/** One import into a layer: what it writes anew is not taken for known, and what it wrote is checked at once. */
final class ImportRun {
    private final Path layer;
    private final boolean isOwn;
    private final Console console;

    ImportRun(Path layer, boolean isOwn, Console console) {
        this.layer = layer;
        this.isOwn = isOwn;
        this.console = console;
    }

    int run(List<Path> files) throws IOException {
        KnowledgeFiles before = KnowledgeFiles.ofOptional(layer);
        Set<String> rewritten = new TreeSet<>(GazetteerImport.rewrites(files));
        Knowledge known = Knowledge.layered(List.of(before.without(rewritten)));
        ImportReport report = new GazetteerImport(known, texts(), layer).run(files);
        Knowledge after = Knowledge.layered(List.of(KnowledgeFiles.ofOptional(layer)));
        report.notes().forEach(console.err()::println);
        report.lines().forEach(console.out()::println);
        told(report, after).forEach(console.out()::println);
        return report.badLines() > 0 ? 1 : 0;
    }

    /** The examples of the frames that come with Rawi. */
    private static List<String> texts() {
        return KnowledgeFolder.examples(Knowledge.bundledFiles()).stream()
                .map(FrameExample::text)
                .toList();
    }

    private List<String> told(ImportReport report, Knowledge after) {
        List<String> lines = new ArrayList<>();
        report.written().forEach(path -> lines.add("written  " + layer.resolve(path)));
        lines.add(String.format(
                Locale.ROOT,
                "known    %,9d  places from now on%s",
                after.gazetteer().size(),
                isOwn
                        ? "; every run reads them, --no-own leaves them out"
                        : ", where --knowledge " + layer + " is given"));
        return lines;
    }
}
