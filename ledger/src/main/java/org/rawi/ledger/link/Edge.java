package org.rawi.ledger.link;

/**
 * Two tellings that may be of one event.
 *
 * @param one number of the first
 * @param other number of the second, the higher
 * @param score how alike they are, 0 to 1
 */
record Edge(int one, int other, double score) implements Comparable<Edge> {
    /** The most alike first; then by number, so that the order is the same in every run. */
    @Override
    public int compareTo(Edge edge) {
        int byScore = Double.compare(edge.score, score);
        if (byScore != 0) {
            return byScore;
        }
        return one != edge.one ? Integer.compare(one, edge.one) : Integer.compare(other, edge.other);
    }
}
