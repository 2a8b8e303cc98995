package org.rawi.desk.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rawi.desk.words.Catalogue;

/**
 * A text with the claims that were read in it.
 *
 * @param id the document
 * @param title its title, or null
 * @param text its text, names of private persons blacked out
 * @param outlet who printed it, or null
 * @param published when, or empty
 * @param url where, or null
 * @param copyOf the document of which it is a copy, or null
 * @param claims its claims
 * @param unshown how many further claims are not shown beside it
 * @param masked how many stretches are blacked out
 * @param cut how many characters of a long text are left out
 */
public record ArticlePage(
        String id,
        String title,
        String text,
        Named outlet,
        String published,
        String url,
        Named copyOf,
        List<Card> claims,
        int unshown,
        int masked,
        int cut) {
    /**
     * A claim beside the text.
     *
     * @param id its id
     * @param kind its kind
     * @param modality how the origin speaks of it
     * @param denies what is denied, or null
     * @param state what people have come to of it
     * @param incident the incident that it tells of, or null where it was rejected
     * @param blames who is said to have done it, and who says so
     * @param targets to whom
     * @param places where
     * @param day when
     * @param tolls tolls as printed
     * @param chain who had it from whom
     * @param confidence share right of its frame, in hundredths
     * @param frame the frame
     * @param spans its words
     */
    public record Card(
            String id,
            String kind,
            String modality,
            String denies,
            String state,
            Named incident,
            List<Blame> blames,
            List<Named> targets,
            List<Named> places,
            String day,
            List<String> tolls,
            List<Named> chain,
            int confidence,
            String frame,
            List<Mark> spans) {
        public Card {
            blames = List.copyOf(blames);
            targets = List.copyOf(targets);
            places = List.copyOf(places);
            tolls = List.copyOf(tolls);
            chain = List.copyOf(chain);
            spans = List.copyOf(spans);
        }

        /** «trigger:8:12:title casualties:40:47:text»: for the script that shades the words. */
        public String marks() {
            return String.join(" ", spans.stream().map(Mark::toString).toList());
        }
    }

    /** A stretch of the text or of the title, and what it gives. */
    public record Mark(String role, int start, int end, boolean inTitle, String words) {
        @Override
        public String toString() {
            return role + ":" + start + ":" + end + ":" + (inTitle ? "title" : "text");
        }
    }

    /** Fills article pages. */
    public interface Source {
        Optional<ArticlePage> findArticle(String document, Catalogue words);
    }

    public ArticlePage {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        claims = List.copyOf(claims);
    }
}
