package org.rawi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.rawi.coder.Coder;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Article;
import org.rawi.reading.Reading;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.reading.input.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi explain FILE}: what each stage made of a text, and what made each value. */
@Command(
        name = "explain",
        description = "Shows what each stage makes of a text, and which frame and row made each value.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A file, an address, or - for standard input.")
    private String file;

    @Option(names = "--article", paramLabel = "N", description = "Only the Nth article of the file, from 1.")
    private Integer article;

    @Mixin
    private GivenOptions given;

    @Mixin
    private NetworkOptions network;

    @Mixin
    private KnowledgeOption knowledge;

    private final AtomicInteger seen = new AtomicInteger();
    private boolean failed;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Knowledge known = knowledge.load(console);
        ArticleSplitter splitter = new ArticleSplitter(known.furniture(), known.outletKeys());
        Coder coder = new Coder(known, Version.NUMBER);
        new Inputs(List.of(file), given.given(), known, console.in(), network.fetcher())
                .forEach(reading -> explain(reading, splitter, coder));
        if (article != null && seen.get() < article) {
            console.err().println("rawi: " + file + " has " + seen + " articles, none is number " + article);
            return 1;
        }
        return failed ? 1 : 0;
    }

    private void explain(Reading reading, ArticleSplitter splitter, Coder coder) {
        if (reading instanceof Reading.Text text) {
            for (Article one : splitter.split(text.document())) {
                int number = seen.incrementAndGet();
                if (article == null || article == number) {
                    console.out().println(coder.explain(one).render(console.colour()));
                }
            }
        } else if (reading instanceof Reading.Failure failure) {
            failed = true;
            console.err().println("rawi: " + failure.line());
        } else if (reading instanceof Reading.Skip skip) {
            console.err().println("skipped: " + skip.where() + ": " + skip.reason());
        } else if (reading instanceof Reading.Notice notice) {
            console.err().println("note: " + notice.where() + ": " + notice.text());
        }
    }
}
