package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How right the coder is, as the page {@code docs/accuracy.md}: ids of records and none of their words, and no day on which it
 * was written, so that the same code and knowledge give the same page.
 */
public final class AccuracyReport {
    private static final String HEAD = """
            # How right it is

            Written by `./rawi accuracy --out docs/accuracy.md`, not by hand: the same code, knowledge and texts give
            the same page. It bears no date; the two lines below say what was measured.

            - coder {coder}
            - knowledge {knowledge}

            ## How to read it

            A claim and an event of a hand coding pair off one to one, by the rules of the shared `score.py`. **gold**
            counts the events that are due, **found** those with a claim of their family, **right** those with a claim
            of the very kind. **precision** is the share of a kind's claims whose event is of that kind, **recall**
            the share of its events that are coded so, **F1** their harmonic mean. The fields (**who**, **whom**,
            **places**, **adm1**, **date**, **killed**, **chain**) are measured on found events only; **record** is
            the share of all events with everything right at once. Events marked optional count neither way, and where
            the gold has a second coder's values the better figure counts.

            `score.py` knows only texts that have an event in the gold, so a claim in a text without one is nothing to
            it. Where a hand coding has such texts (an empty file says so), a second column counts those claims as
            wrong; the tables by kind and by cause do so throughout.

            A frame erred where the event of its claim is of another kind, or where there is none.

            Of what went wrong the page names records by their ids, claims of no event by text and kind, and no words
            of any text. Kinds that pass for each other (`armed_clash` and `attack`, `meeting` and `visit`) are no
            mistake here, as in `score.py`.

            **What these figures are not.** Those who wrote the frames could read these texts while they did. On texts
            that nobody looked at, of other outlets, years and countries, expect lower figures; by how much, this page
            cannot say. A kind with three events has no figure worth the name.
            """;

    private final String coder;
    private final String knowledge;
    private final List<Coding> codings;
    private final Draw draw;

    /**
     * Claims beside a hand coding of the same texts.
     *
     * @param title heading of its section
     * @param about what the texts are, as lines
     * @param gold the hand coding
     * @param claims what was coded from the texts
     * @param actors the ids of which a part counts half
     */
    public record Coding(
            String title, List<String> about, GoldFolder gold, List<ScoredClaim> claims, KnownActors actors) {
        /** Copies the lists. */
        public Coding {
            about = List.copyOf(about);
            claims = List.copyOf(claims);
        }
    }

    /**
     * Reports {@code codings}, made by that version of the coder with that knowledge.
     *
     * @param draw claims drawn at random and judged, or null
     */
    public AccuracyReport(String coder, String knowledge, List<Coding> codings, Draw draw) {
        this.draw = draw;
        this.coder = coder;
        this.knowledge = knowledge;
        this.codings = List.copyOf(codings);
    }

    /**
     * The rows of the knowledge table {@code confidence}: for each frame that made a claim of the first coding how many of its
     * claims were of the right kind, and for all together in the row «*».
     */
    public List<String> confidence() {
        Coding own = codings.get(0);
        List<FrameFigures> frames = FrameFigures.of(Scorer.of(own.gold(), own.claims(), own.actors()));
        List<String> rows = new ArrayList<>();
        rows.add("frame\tright\tclaims\tsource");
        int right = frames.stream().mapToInt(FrameFigures::right).sum();
        int claims = frames.stream().mapToInt(FrameFigures::claims).sum();
        rows.add("*\t" + right + "\t" + claims + "\trawi accuracy --confidence");
        frames.stream()
                .sorted(Comparator.comparing(FrameFigures::frame))
                .map(f -> f.frame() + "\t" + f.right() + "\t" + f.claims() + "\trawi accuracy --confidence")
                .forEach(rows::add);
        return rows;
    }

    /** The lines of the page. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(HEAD.replace("{coder}", coder)
                .replace("{knowledge}", knowledge)
                .lines()
                .toList());
        for (Coding coding : codings) {
            lines.add("");
            lines.addAll(new AccuracyPart(coding).lines());
            lines.remove(lines.size() - 1);
        }
        if (draw != null) {
            lines.add("");
            lines.addAll(new DrawPart(draw).lines());
            lines.remove(lines.size() - 1);
        }
        return lines;
    }
}
