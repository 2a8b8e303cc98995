package org.rawi.ledger.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Clusters of tellings by average linkage: two clusters become one where their tellings, each compared with each of the other,
 * are alike on the average. A chain of neighbours, each a little like the next, stays a chain of clusters.
 */
final class Clusters {
    /** From here on two tellings, or on the average two clusters, are rather one event than two. */
    static final double LEAST = 0.5;

    private static final int MOST_COMPARED = 48;

    private final Candidates.Scored score;
    private final int[] clusterOf;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final List<Edge> ties = new ArrayList<>();

    Clusters(int tellings, Candidates.Scored score) {
        this.score = score;
        clusterOf = new int[tellings];
        for (int i = 0; i < tellings; i++) {
            clusterOf[i] = i;
        }
    }

    /** Puts two together whatever they are like: a reviewer joined them. */
    void join(int one, int other) {
        if (clusterOf[one] != clusterOf[other]) {
            merge(new Edge(Math.min(one, other), Math.max(one, other), 1));
        }
    }

    /** Takes edges in their order and puts together what is alike enough. */
    void take(List<Edge> inOrder) {
        for (Edge edge : inOrder) {
            if (clusterOf[edge.one()] != clusterOf[edge.other()] && areAlike(edge)) {
                merge(edge);
            }
        }
    }

    private boolean areAlike(Edge edge) {
        List<Integer> mine = members(clusterOf[edge.one()]);
        List<Integer> theirs = members(clusterOf[edge.other()]);
        if (mine.size() == 1 && theirs.size() == 1) {
            return true;
        }
        double sum = 0;
        int compared = 0;
        for (int one : few(mine)) {
            for (int other : few(theirs)) {
                double alike = score.of(one, other);
                if (alike == 0) {
                    return false;
                }
                sum += alike;
                compared++;
            }
        }
        return sum / compared >= LEAST;
    }

    /** All of them, or so many at even distances that a large cluster is still seen whole. */
    private static List<Integer> few(List<Integer> members) {
        if (members.size() <= MOST_COMPARED) {
            return members;
        }
        List<Integer> few = new ArrayList<>(MOST_COMPARED);
        for (int i = 0; i < MOST_COMPARED; i++) {
            few.add(members.get((int) ((long) i * members.size() / MOST_COMPARED)));
        }
        return few;
    }

    private void merge(Edge edge) {
        int one = clusterOf[edge.one()];
        int other = clusterOf[edge.other()];
        int kept = Math.min(one, other);
        int gone = Math.max(one, other);
        List<Integer> all = new ArrayList<>(members(kept));
        all.addAll(members(gone));
        all.sort(null);
        members.put(kept, all);
        members.remove(gone);
        all.forEach(telling -> clusterOf[telling] = kept);
        ties.add(edge);
    }

    private List<Integer> members(int cluster) {
        return members.getOrDefault(cluster, List.of(cluster));
    }

    /** The clusters, each in the order of its numbers, in the order of their first. */
    List<List<Integer>> all() {
        List<List<Integer>> all = new ArrayList<>();
        for (int i = 0; i < clusterOf.length; i++) {
            if (clusterOf[i] == i) {
                all.add(members(i));
            }
        }
        return all;
    }

    /** The edges that made the clusters, by the first number of the cluster that they lie in. */
    Map<Integer, List<Edge>> ties() {
        Map<Integer, List<Edge>> byCluster = new HashMap<>();
        for (Edge tie : ties) {
            byCluster
                    .computeIfAbsent(clusterOf[tie.one()], cluster -> new ArrayList<>())
                    .add(tie);
        }
        return byCluster;
    }
}
