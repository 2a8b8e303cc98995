package org.rawi.coder.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rawi.coder.Coder;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Article;
import org.rawi.model.Claim;
import org.rawi.model.Document;
import org.rawi.model.Paragraph;
import org.rawi.model.Span;

/** The chains of the claims of a short text, coded against all knowledge. */
final class Chains {
    private static final Coder CODER = new Coder(Knowledge.bundled(), "test");

    private Chains() {}

    /** The chain of the last claim without its outlet: «sana military_source». */
    static String of(String text) {
        List<String> all = all(text);
        return all.isEmpty() ? "no claim" : all.get(all.size() - 1);
    }

    static List<String> all(String text) {
        return claims(text).stream().map(Chains::chain).toList();
    }

    static String chain(Claim claim) {
        return claim.attribution().stream()
                .filter(link -> link.step() > 0)
                .map(link -> link.id() == null ? link.type() : link.id())
                .collect(Collectors.joining(" "));
    }

    static List<Claim> claims(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n")) {
            paragraphs.add(new Paragraph(new Span(at, at + line.length()), Paragraph.Role.BODY));
            at += line.length() + 1;
        }
        LocalDate day = LocalDate.parse("2017-06-18");
        Document document = new Document("d", "0", text, null, "outlet", day, null);
        return CODER.code(new Article(document, 1, paragraphs, "outlet", day, List.of()));
    }
}
