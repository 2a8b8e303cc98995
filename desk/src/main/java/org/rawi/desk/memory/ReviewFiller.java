package org.rawi.desk.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.desk.page.ReviewPage;
import org.rawi.export.harm.Mask;
import org.rawi.ledger.disagreement.FieldStances;
import org.rawi.ledger.view.Viewed;
import org.rawi.model.Claim;
import org.rawi.model.Document;

/** Orders claims for review, by how uncertain and disputed they are and what harm they tell of, and shows one. */
final class ReviewFiller {
    private static final double UNCERTAIN = 0.8;
    private static final int KINDS = 9;
    /** How much of a long text is shown. */
    private static final int WINDOW = 6000;

    private final Shelf shelf;
    private final Verdicts verdicts;
    private final ArticleFiller articles;
    private final Mask mask;
    private final Parts parts;

    ReviewFiller(Shelf shelf, Verdicts verdicts, ArticleFiller articles, Mask mask, Parts parts) {
        this.shelf = shelf;
        this.verdicts = verdicts;
        this.articles = articles;
        this.mask = mask;
        this.parts = parts;
    }

    /** All claims in the order in which they are asked about. */
    static List<String> queue(Shelf shelf) {
        return shelf.claims().values().stream()
                .sorted(Comparator.comparingDouble((Claim claim) -> -weight(claim, shelf.findIncidentOf(claim.claim())))
                        .thenComparing(Claim::claim))
                .map(Claim::claim)
                .toList();
    }

    private static double weight(Claim claim, Optional<Viewed> viewed) {
        return (1 - claim.confidence())
                + (isDisputed(viewed) ? 0.3 : 0)
                + (tellsOfHarm(claim) ? 0.2 : 0)
                + (claim.initiators().isEmpty() ? 0 : 0.05);
    }

    private static boolean isDisputed(Optional<Viewed> viewed) {
        return viewed.stream().flatMap(found -> found.fields().stream()).anyMatch(FieldStances::disputed);
    }

    private static boolean tellsOfHarm(Claim claim) {
        return claim.casualties().stream().anyMatch(toll -> toll.effect().equals("killed"));
    }

    ReviewPage fill(List<String> queue, Optional<String> asked, String who) {
        List<String> left =
                queue.stream().filter(claim -> verdicts.find(claim).isEmpty()).toList();
        int done = queue.size() - left.size();
        String id = asked.filter(queue::contains).orElse(left.isEmpty() ? null : left.get(0));
        if (id == null) {
            return new ReviewPage(
                    null,
                    List.of(),
                    null,
                    null,
                    "",
                    0,
                    List.of(),
                    0,
                    done,
                    verdicts.findLast(who).orElse(null),
                    0,
                    "unreviewed",
                    null,
                    null);
        }
        Claim claim = shelf.claims().get(id);
        Document document = shelf.documents().get(claim.document());
        List<Claim> beside = shelf.claimsOf(claim.document());
        int at = queue.indexOf(id);
        return new ReviewPage(
                articles.card(claim),
                why(claim),
                parts.at(Addresses.article(claim.document()) + "#c" + id),
                document == null ? null : mask.mask(document.title(), beside, true),
                document == null ? "" : window(document.text(), beside, claim),
                document == null ? 0 : from(document.text(), claim),
                kinds(claim),
                left.size(),
                done,
                verdicts.findLast(who).orElse(null),
                verdicts.seen(id),
                verdicts.state(id),
                at > 0 ? queue.get(at - 1) : null,
                at + 1 < queue.size() ? queue.get(at + 1) : null);
    }

    private static int from(String text, Claim claim) {
        int trigger = claim.evidence().stream()
                .filter(evidence -> !evidence.words().inTitle())
                .mapToInt(evidence -> evidence.words().start())
                .min()
                .orElse(0);
        return text.length() <= WINDOW ? 0 : Math.max(0, Math.min(trigger - WINDOW / 3, text.length() - WINDOW));
    }

    private String window(String text, List<Claim> beside, Claim claim) {
        int from = from(text, claim);
        return mask.mask(text, from, Math.min(text.length(), from + WINDOW), beside, false);
    }

    private List<String> why(Claim claim) {
        List<String> why = new ArrayList<>();
        if (claim.confidence() < UNCERTAIN) {
            why.add("uncertain");
        }
        if (isDisputed(shelf.findIncidentOf(claim.claim()))) {
            why.add("disputed");
        }
        if (tellsOfHarm(claim)) {
            why.add("harm");
        }
        return why;
    }

    /** Kinds of its family first told here most, for the number keys; its own leads. */
    private List<String> kinds(Claim claim) {
        Set<String> kinds = new LinkedHashSet<>();
        kinds.add(claim.kind());
        String family = parts.knowledge().kinds().containsKey(claim.kind())
                ? parts.knowledge().kinds().get(claim.kind()).family()
                : "";
        Map<String, Long> told =
                shelf.claims().values().stream().collect(Collectors.groupingBy(Claim::kind, Collectors.counting()));
        parts.knowledge().kinds().values().stream()
                .filter(kind -> kind.family().equals(family))
                .sorted(Comparator.comparing(
                                (org.rawi.knowledge.codebook.Kind kind) -> -told.getOrDefault(kind.id(), 0L))
                        .thenComparing(kind -> kind.id()))
                .forEach(kind -> kinds.add(kind.id()));
        return kinds.stream().limit(KINDS).toList();
    }
}
