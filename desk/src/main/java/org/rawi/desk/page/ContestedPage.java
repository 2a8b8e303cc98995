package org.rawi.desk.page;

import java.util.List;

/**
 * The claims on which reviewers disagree.
 *
 * @param total how many there are
 * @param seen the number of the latest change that is shown
 * @param claims the first of them
 */
public record ContestedPage(long total, long seen, List<Contested> claims) {
    /**
     * A claim on which they disagree.
     *
     * @param claim the claim as the machine has it
     * @param words the sentence that it stands in
     * @param href where it is reviewed
     * @param sides what each of them decided
     */
    public record Contested(ArticlePage.Card claim, String words, String href, List<Side> sides) {
        public Contested {
            sides = List.copyOf(sides);
        }
    }

    /**
     * What one reviewer decided.
     *
     * @param who the reviewer
     * @param decisions ids of his decisions, parted by spaces
     * @param said his decisions
     */
    public record Side(String who, String decisions, List<ReviewPage.Said> said) {
        public Side {
            said = List.copyOf(said);
        }
    }

    public ContestedPage {
        claims = List.copyOf(claims);
    }
}
