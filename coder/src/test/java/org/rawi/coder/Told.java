package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.ActorRef;
import org.rawi.model.Article;
import org.rawi.model.Casualty;
import org.rawi.model.Claim;
import org.rawi.model.Document;
import org.rawi.model.Link;
import org.rawi.model.Paragraph;
import org.rawi.model.PlaceRef;
import org.rawi.model.Span;

/** A short text as an outlet tells it, coded against all knowledge; its first line is the title where it has several. */
record Told(String text, String published) {
    private static final Coder CODER = new Coder(Knowledge.bundled(), "test");

    /** Told on 18 June 2017, a Sunday. */
    static Told of(String text) {
        return new Told(text, "2017-06-18");
    }

    /** Told on no known day. */
    static Told undated(String text) {
        return new Told(text, null);
    }

    Explanation explained() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n")) {
            boolean title = at == 0 && text.indexOf('\n') > 0;
            Span span = new Span(at, at + line.length());
            paragraphs.add(new Paragraph(span, title ? Paragraph.Role.TITLE : Paragraph.Role.BODY));
            at = span.end() + 1;
        }
        LocalDate day = published == null ? null : LocalDate.parse(published);
        Document document = new Document("d", "0", text, null, "outlet", day, null);
        return CODER.explain(new Article(document, 1, paragraphs, "outlet", day, List.of()));
    }

    List<Claim> claims() {
        return explained().claims();
    }

    /** The one claim of the text. */
    Claim claim() {
        List<Claim> claims = claims();
        assertThat(claims).as(text).hasSize(1);
        return claims.get(0);
    }

    List<String> kinds() {
        return claims().stream().map(Claim::kind).toList();
    }

    static List<String> ids(List<ActorRef> actors) {
        return actors.stream().map(ActorRef::id).toList();
    }

    /** «خان شيخون sy.C3987», or the name alone where no gazetteer has it. */
    static List<String> places(Claim claim) {
        return claim.places().stream()
                .map(place -> place.id() == null ? place.name() : place.name() + " " + place.id())
                .toList();
    }

    /** The names of the areas that contain the claim's one place. */
    static List<String> areas(Claim claim) {
        assertThat(claim.places()).hasSize(1);
        return claim.places().get(0).within().stream().map(PlaceRef.Area::name).toList();
    }

    /** «killed civilians 5..5», «.. » open at its end, «about» and «bare» behind it. */
    static List<String> tolls(Claim claim) {
        return claim.casualties().stream().map(Told::toll).toList();
    }

    private static String toll(Casualty toll) {
        return toll.effect() + " " + toll.group() + " " + toll.min() + ".." + (toll.max() == null ? "" : toll.max())
                + (toll.about() ? " about" : "") + (toll.bare() ? " bare" : "");
    }

    /** «1 sana», «2 military_source»: step, and id or else type; the outlet left out. */
    static List<String> chain(Claim claim) {
        return claim.attribution().stream()
                .filter(link -> link.step() > 0)
                .map(Told::link)
                .toList();
    }

    private static String link(Link link) {
        return link.step() + " " + (link.id() == null ? link.type() : link.id());
    }
}
