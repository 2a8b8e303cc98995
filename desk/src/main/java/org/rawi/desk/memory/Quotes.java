package org.rawi.desk.memory;

import org.rawi.desk.page.IncidentPage;
import org.rawi.export.harm.Mask;
import org.rawi.model.Claim;
import org.rawi.model.Document;
import org.rawi.model.Words;

/** The words of a text round a claim's trigger, names of private persons blacked out. */
final class Quotes {
    private static final int BEFORE = 90;
    private static final int AFTER = 170;

    private final Shelf shelf;
    private final Mask mask;

    Quotes(Shelf shelf, Mask mask) {
        this.shelf = shelf;
        this.mask = mask;
    }

    IncidentPage.Quote of(Claim claim) {
        if (claim.evidence().isEmpty()) {
            return new IncidentPage.Quote("", "", "");
        }
        Words trigger = claim.evidence().get(0).words();
        Document document = shelf.documents().get(claim.document());
        String source = document == null ? null : trigger.inTitle() ? document.title() : document.text();
        if (source == null || trigger.end() > source.length()) {
            return new IncidentPage.Quote("", trigger.text(), "");
        }
        int from = start(source, trigger.start());
        int to = end(source, trigger.end());
        String text = mask.mask(source, from, to, shelf.claimsOf(claim.document()), trigger.inTitle());
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
