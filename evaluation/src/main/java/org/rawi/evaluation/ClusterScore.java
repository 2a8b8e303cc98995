package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well clusters agree with gold clusters: B-cubed (Bagga and Baldwin, «Algorithms for scoring coreference chains», 1998), the
 * mean over items of how much of an item's cluster is right and how much of its gold cluster is found. An item may stand in
 * several clusters (a bulletin tells of several incidents): it goes together with every item of any of them.
 *
 * @param items how many items were compared
 * @param precision mean share of an item's company that gold puts with it
 * @param recall mean share of an item's gold company that is put with it
 */
public record ClusterScore(int items, double precision, double recall) {
    /** The harmonic mean of both. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /**
     * Compares clusters. Only items of gold count; one that stands in no cluster is alone.
     *
     * @throws IllegalArgumentException where gold has no item
     */
    public static ClusterScore of(List<? extends List<String>> gold, List<? extends List<String>> clusters) {
        Map<String, Set<String>> right = company(gold, null);
        Map<String, Set<String>> found = company(clusters, right.keySet());
        if (right.isEmpty()) {
            throw new IllegalArgumentException("gold clusters without an item");
        }
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, Set<String>> item : right.entrySet()) {
            Set<String> company = found.getOrDefault(item.getKey(), Set.of(item.getKey()));
            long shared = company.stream().filter(item.getValue()::contains).count();
            precision += (double) shared / company.size();
            recall += (double) shared / item.getValue().size();
        }
        return new ClusterScore(right.size(), precision / right.size(), recall / right.size());
    }

    private static Map<String, Set<String>> company(List<? extends List<String>> clusters, Set<String> counted) {
        Map<String, Set<String>> company = new HashMap<>();
        for (List<String> cluster : clusters) {
            List<String> items = counted == null
                    ? cluster
                    : cluster.stream().filter(counted::contains).toList();
            items.forEach(item ->
                    company.computeIfAbsent(item, key -> new HashSet<>()).addAll(items));
        }
        return company;
    }

    /**
     * Compares two partitions of the items 0 to n, each given as the cluster of every item: the same figures in time that grows
     * with n alone.
     */
    public static ClusterScore ofPartitions(int[] gold, int[] clusters) {
        Map<Long, Integer> shared = new HashMap<>();
        Map<Integer, Integer> goldSizes = new HashMap<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int i = 0; i < gold.length; i++) {
            shared.merge((long) gold[i] << 32 | clusters[i], 1, Integer::sum);
            goldSizes.merge(gold[i], 1, Integer::sum);
            sizes.merge(clusters[i], 1, Integer::sum);
        }
        List<Double> sums = new ArrayList<>(List.of(0.0, 0.0));
        shared.forEach((pair, count) -> {
            double square = (double) count * count;
            sums.set(0, sums.get(0) + square / sizes.get((int) (long) pair));
            sums.set(1, sums.get(1) + square / goldSizes.get((int) (pair >> 32)));
        });
        return new ClusterScore(gold.length, sums.get(0) / gold.length, sums.get(1) / gold.length);
    }
}
