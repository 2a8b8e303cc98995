package org.rawi.coder.example;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rawi.coder.Coder;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.compile.KnowledgeFolder;
import org.rawi.knowledge.frame.FrameExample;
import org.rawi.model.Article;
import org.rawi.model.Claim;
import org.rawi.model.Document;
import org.rawi.model.Paragraph;
import org.rawi.model.Span;

/** Codes the examples of frames against all knowledge and says which do not give what they promise. */
final class ExampleCheck {
    private final Coder coder;

    ExampleCheck(Knowledge knowledge) {
        coder = new Coder(knowledge, "examples");
    }

    /** {@code ExampleCheck KNOWLEDGE-FOLDER [PATH-PART...]}: the failures of the frames whose path has one of the parts. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        ExampleCheck check = new ExampleCheck(Knowledge.load(folder));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int all = 0;
        int failed = 0;
        for (FrameExample example : KnowledgeFolder.examples(folder)) {
            boolean wanted = args.length == 1;
            for (int i = 1; i < args.length; i++) {
                wanted |= example.file().contains(args[i]);
            }
            if (wanted) {
                all++;
                Optional<String> failure = check.failure(example);
                failed += failure.isPresent() ? 1 : 0;
                failure.ifPresent(out::println);
            }
        }
        out.println(all + " examples, " + failed + " failed");
    }

    /** What is wrong with the example; empty where it gives just what it says. */
    Optional<String> failure(FrameExample example) {
        List<Claim> claims = coder.code(article(example));
        String problem = problem(example, claims);
        boolean gap = example.sort().equals("gap");
        if (gap && problem == null) {
            problem = "passes now; make it an example";
        } else if (gap) {
            problem = null;
        }
        if (problem == null) {
            return Optional.empty();
        }
        StringBuilder message = new StringBuilder(example.file() + ":" + example.line() + ": " + example.sort() + ": "
                + problem + "\n    " + example.text());
        example.expected().forEach(e -> message.append("\n  wanted ").append(e));
        claims.forEach(c -> message.append("\n  coded  ").append(Expectation.show(c)));
        return Optional.of(message.toString());
    }

    private static String problem(FrameExample example, List<Claim> claims) {
        String frame =
                example.file().substring("frames/".length(), example.file().length() - ".frame".length());
        if (example.sort().equals("near-miss")
                && claims.stream().anyMatch(c -> c.frame().equals(frame))) {
            return "coded by " + frame;
        }
        if (!example.expected().isEmpty()
                || example.sort().equals("example")
                || example.sort().equals("gap")) {
            return matches(example, claims);
        }
        return example.sort().equals("not") && !claims.isEmpty() ? "gives a claim" : null;
    }

    private static String matches(FrameExample example, List<Claim> claims) {
        List<Claim> left = new ArrayList<>(claims);
        for (String line : example.expected()) {
            Expectation expectation = Expectation.parse(line);
            Optional<Claim> found = left.stream().filter(expectation::fits).findFirst();
            if (found.isEmpty()) {
                return "no claim fits «" + line + "»";
            }
            left.remove(found.get());
        }
        return left.isEmpty() ? null : left.size() + " claims more than it says";
    }

    private static Article article(FrameExample example) {
        LocalDate published = example.published().isEmpty() ? null : LocalDate.parse(example.published());
        String outlet = example.outlet().isEmpty() ? null : example.outlet();
        Document document =
                new Document(example.file() + ":" + example.line(), "0", example.text(), null, outlet, published, null);
        Paragraph body = new Paragraph(new Span(0, example.text().length()), Paragraph.Role.BODY);
        return new Article(document, 1, List.of(body), outlet, published, List.of());
    }
}
