package org.rawi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rawi.model.Document;
import tools.jackson.databind.JsonNode;

/** What holds for every claim of every text, whatever it says. */
class CorpusTest {
    @Test
    void theExamplesKeepEveryPromise() {
        keepsEveryPromise(Corpus.examples());
    }

    @Test
    void theSharedDispatchesKeepEveryPromise() {
        keepsEveryPromise(Corpus.shared());
    }

    private static void keepsEveryPromise(Corpus corpus) {
        String lines = corpus.lines("", 1);
        assertThat(corpus.lines("", 1)).as("the same input again").isEqualTo(lines);
        assertThat(corpus.lines("", 4)).as("with four threads").isEqualTo(lines);
        List<JsonNode> claims = Corpus.claims(lines);
        assertThat(claims).hasSizeGreaterThan(100);
        everySpanSelectsItsText(claims, corpus.documents());
        nothingAssertedEndsAfterPublication(claims);
        noIdStandsTwice(claims);
    }

    private static void everySpanSelectsItsText(List<JsonNode> claims, Map<String, Document> documents) {
        List<String> wrong = new ArrayList<>();
        int[] spans = {0};
        for (JsonNode claim : claims) {
            Document document = documents.get(claim.get("document").stringValue());
            everySpan(claim, (words, start, end) -> {
                String source = words.has("in") ? document.title() : document.text();
                spans[0]++;
                if (!source.startsWith(words.get("text").stringValue(), start)
                        || end - start != words.get("text").stringValue().length()) {
                    wrong.add(claim.get("claim") + " of " + document.id() + ": " + words);
                }
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(spans[0]).as("spans seen").isGreaterThan(3 * claims.size());
    }

    private interface Check {
        void check(JsonNode words, int start, int end);
    }

    private static void everySpan(JsonNode node, Check check) {
        for (String offset : List.of("start", "start_offset")) {
            if (node.path(offset).isNumber() && node.has("text")) {
                String end = offset.replace("start", "end");
                check.check(node, node.get(offset).intValue(), node.get(end).intValue());
            }
        }
        for (JsonNode child : node) {
            everySpan(child, check);
        }
    }

    /** A truce declared for so many hours runs past the report of it; the declaring is what is asserted. */
    private static void nothingAssertedEndsAfterPublication(List<JsonNode> claims) {
        List<String> late = new ArrayList<>();
        for (JsonNode claim : claims) {
            JsonNode end = claim.get("time").get("end");
            boolean dated = claim.get("published").isString() && end.isString();
            if (dated
                    && claim.get("modality").stringValue().equals("asserted")
                    && !claim.get("kind").stringValue().equals("ceasefire")
                    && end.stringValue()
                                    .substring(0, 10)
                                    .compareTo(claim.get("published").stringValue())
                            > 0) {
                late.add(claim.get("claim").stringValue() + " of " + claim.get("document") + " ends " + end);
            }
        }
        assertThat(late).as("asserted, and ended after it was published").isEmpty();
    }

    private static void noIdStandsTwice(List<JsonNode> claims) {
        assertThat(claims).extracting(claim -> claim.get("claim").stringValue()).doesNotHaveDuplicates();
    }
}
