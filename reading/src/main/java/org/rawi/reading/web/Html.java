package org.rawi.reading.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.rawi.model.Document;
import org.rawi.model.Item;
import org.rawi.reading.Decoder;
import org.rawi.reading.Format;
import org.rawi.reading.Hash;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/**
 * A page of the web, saved by a browser, a crawler or a channel's export. Its text is what a reader sees, line by line; a menu
 * or a comment stays in it as furniture, and nothing is coded of it.
 */
public final class Html implements Format {
    /** As deep as browsers nest; what is nested deeper stands at this depth. */
    static final int DEEPEST = 512;

    @Override
    public boolean fits(Source source) throws IOException {
        byte[] head = source.head();
        return PageBytes.isPage(head) || isCalledPage(source) && PageBytes.hasTags(head);
    }

    private static boolean isCalledPage(Source source) {
        String type = source.wrapper().type();
        return type == null
                ? source.endsIn(".html") || source.endsIn(".htm") || source.endsIn(".xhtml")
                : type.startsWith("text/html") || type.startsWith("application/xhtml");
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        byte[] bytes = source.wholeRecord();
        Decoder.Decoded decoded =
                Decoder.decode(bytes, PageBytes.declared(source.wrapper().type(), bytes), PageBytes.words(bytes));
        String address = source.wrapper().url() == null ? "" : source.wrapper().url();
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        org.jsoup.nodes.Document parsed = parser.parseInput(decoded.text(), address);
        refuseFrames(parsed);
        Page page = Page.of(parsed, source.days());
        if (page.text().isBlank()) {
            throw new RefusedException(
                    "empty: a page without visible text", "a page that shows its text without scripts");
        }
        List<Item> items = page.items();
        if (items.isEmpty()) {
            intake.accept(new Reading.Skip(source.where(), "a page without an article"));
            return;
        }
        decoded.notice().ifPresent(notice -> intake.accept(new Reading.Notice(source.where(), notice)));
        if (page.metadata().isStub()) {
            intake.accept(new Reading.Notice(
                    source.where(), "the page says that the rest of its article is for subscribers"));
        }
        intake.accept(new Reading.Text(source.where(), document(source, bytes, page, items)));
    }

    private static Document document(Source source, byte[] bytes, Page page, List<Item> items) {
        Optional<String> url = page.metadata()
                .url()
                .or(() -> Optional.ofNullable(source.wrapper().url()));
        LocalDate day = items.size() == 1
                ? items.get(0).published()
                : page.metadata().published().orElse(null);
        LocalDate inPath = url.flatMap(WebDay::inPath).orElse(null);
        return new Document(
                source.id(),
                Hash.of(bytes),
                page.text(),
                page.separateTitle().orElse(null),
                source.outletOr(page.metadata().outlet().orElse(null)),
                source.publishedOr(day == null ? inPath : day),
                url.orElse(null),
                null,
                items);
    }

    private static void refuseFrames(org.jsoup.nodes.Document parsed) throws RefusedException {
        if (parsed.selectFirst("frameset") != null) {
            throw new RefusedException(
                    "a page of frames, whose texts are pages of their own", "the pages that stand in its frames");
        }
    }
}
