package org.rawi.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rawi.knowledge.compile.KnowledgeFolder;

/** A folder of knowledge with one of most things in it, all of it right until a test spoils something. */
public final class SmallKnowledge {
    public static final String STRIKE = """
            kind: air_strike
            reason: A subject that flies strikes from the air.
            trigger: v:قصف n:قصف w:غارة_وهمية
            needs: agent=airforce
            unless: word=تدريب
            initiator: agent
            priority: 2
            outcome: succeeded
            example: قصف الطيران بلدة.
              -> air_strike
            published: 2017-06-18
            example: قصف الطيران قرية.
              -> air_strike | where: قرية
            near-miss: قصفت المدفعية قرية.
            not: حلق الطيران.
            """;

    private static final String KIND = """
            kind: air_strike
            family: remote
            gloss: Fire from the air.
            acled: -
            plover: -
            cameo: -
            """;

    private final Path folder;

    private SmallKnowledge(Path folder) {
        this.folder = folder;
    }

    /** Writes the folder below {@code root}. */
    public static SmallKnowledge at(Path root) throws IOException {
        return new SmallKnowledge(Files.createDirectories(root.resolve("small")))
                .rows(Table.VERBS, "قصف\tيقصف\tقصف\tقاصف\tمقصوف\t\tshell\town knowledge")
                .rows(Table.NOUNS, "غارة\tغارات\traid\town knowledge", "لقاء\tلقاءات\tmeeting\town knowledge")
                .rows(
                        Table.ACTORS,
                        "syria.army\tmilitary\tالجيش السوري\tSyrian Army\tقوات النظام\tSY\t\t\t\town knowledge",
                        "islamic_state\tarmed_group\tتنظيم الدولة\tIslamic State\tتنظيم داعش | داعش\t\t\t\t\town knowledge")
                .rows(Table.HOLDINGS, "positions\tمواقع | مقر\tplaces held\town knowledge")
                .rows(
                        Table.PLACES,
                        "x.1\tgovernorate\tحماة\tHama\t35.1\t36.7\t50\t\tSY\town knowledge",
                        "x.2\tvillage\tالطيبة\tTaybe\t35.2\t36.8\t\tx.1 x.none\tSY\town knowledge",
                        "x.3\tvillage\tالطيبة\tTaybeh\t34\t38\t\t\tSY\town knowledge")
                .file("codebook/air_strike.kind", KIND)
                .file("frames/air_strike/strike.frame", STRIKE);
    }

    /** Puts a table of the right columns with these rows. */
    public SmallKnowledge rows(Table table, String... rows) throws IOException {
        String header = String.join("\t", table.columns());
        return file("lexicon/" + table.tableName() + ".tsv", header + "\n" + String.join("\n", rows) + "\n");
    }

    /** Puts a file. */
    public SmallKnowledge file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    public KnowledgeImage compile() throws IOException {
        return KnowledgeFolder.compile(List.of(folder));
    }

    public Knowledge load() throws IOException {
        return Knowledge.load(folder);
    }

    public Path folder() {
        return folder;
    }
}
