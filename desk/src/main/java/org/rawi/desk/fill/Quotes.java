package org.rawi.desk.fill;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rawi.desk.page.IncidentPage;
import org.rawi.export.harm.Mask;
import org.rawi.model.Claim;
import org.rawi.model.Words;
import org.rawi.store.DataSet;
import org.rawi.store.StoredClaim;
import org.rawi.store.StoredDocument;
import org.rawi.workflow.Reviewed;

/** The words of a text round a claim's trigger, names of private persons blacked out. */
final class Quotes {
    private static final int BEFORE = 90;
    private static final int AFTER = 170;

    private final DataSet set;
    private final Mask mask;

    Quotes(DataSet set, Mask mask) {
        this.set = set;
        this.mask = mask;
    }

    /** The words of each of {@code claims}, by its id. One text at a time is held. */
    Map<String, IncidentPage.Quote> of(Collection<Reviewed> claims) {
        Map<String, List<Reviewed>> byDocument = claims.stream()
                .collect(Collectors.groupingBy(claim -> claim.stored().hash()));
        Map<String, List<StoredClaim>> beside = set.claims().of(byDocument.keySet());
        Map<String, IncidentPage.Quote> quotes = new HashMap<>();
        set.documents().forEach(byDocument.keySet(), document -> byDocument
                .get(document.hash())
                .forEach(claim -> quotes.put(
                        claim.shown().claim(),
                        quote(
                                claim.shown(),
                                document,
                                beside.getOrDefault(document.hash(), List.of()).stream()
                                        .map(StoredClaim::claim)
                                        .toList()))));
        return quotes;
    }

    private IncidentPage.Quote quote(Claim claim, StoredDocument document, List<Claim> beside) {
        if (claim.evidence().isEmpty()) {
            return new IncidentPage.Quote("", "", "");
        }
        Words trigger = claim.evidence().get(0).words();
        String source = Optional.ofNullable(trigger.inTitle() ? document.title() : document.text())
                .orElse("");
        if (trigger.end() > source.length()) {
            return new IncidentPage.Quote("", trigger.text(), "");
        }
        int from = start(source, trigger.start());
        int to = end(source, trigger.end());
        String text = mask.mask(source, from, to, beside, trigger.inTitle());
        return new IncidentPage.Quote(
                (from > 0 && source.charAt(from - 1) != '\n' ? "… " : "") + text.substring(0, trigger.start() - from),
                text.substring(trigger.start() - from, trigger.end() - from),
                text.substring(trigger.end() - from) + (to < source.length() && source.charAt(to) != '\n' ? " …" : ""));
    }

    /** Back to the line's beginning, or to a space some words before. */
    private static int start(String text, int at) {
        int from = Math.max(0, at - BEFORE);
        int line = text.lastIndexOf('\n', at - 1) + 1;
        if (line >= from) {
            return line;
        }
        int space = text.indexOf(' ', from);
        return space < 0 || space >= at ? at : space + 1;
    }

    private static int end(String text, int at) {
        int to = Math.min(text.length(), at + AFTER);
        int line = text.indexOf('\n', at);
        if (line >= 0 && line <= to) {
            return line;
        }
        if (to == text.length()) {
            return to;
        }
        int space = text.lastIndexOf(' ', to);
        return space <= at ? at : space;
    }
}
