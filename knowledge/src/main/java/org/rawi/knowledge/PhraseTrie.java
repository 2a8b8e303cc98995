package org.rawi.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rawi.knowledge.KnowledgeImage.Phrase;

/**
 * The phrases of all tables by their words, in a few arrays that are read as they stand on disk: nothing is built when
 * Rawi starts.
 *
 * <p>Words are found by their hash in {@code slots}; each word may be a root, and each node has its edges and its phrases one
 * after another.
 *
 * @param words every word, by number
 * @param hashes the hash of each word, so that few need to be made text
 * @param slots one more than the number of a word, at its hash or after it; 0 where none is
 * @param roots the node of the phrases that begin with a word, or -1
 * @param edges where the edges of a node begin; one more than there are nodes
 * @param edgeWords the word that leads along an edge
 * @param edgeNodes where it leads to
 * @param ends where the phrases that end at a node begin; one more than there are nodes
 * @param phrases numbers of phrases
 */
@SuppressWarnings("ArrayRecordComponent") // the arrays stay in this package, and no one compares them
record PhraseTrie(
        List<String> words,
        int[] hashes,
        int[] slots,
        int[] roots,
        int[] edges,
        int[] edgeWords,
        int[] edgeNodes,
        int[] ends,
        int[] phrases) {
    private static final int NONE = -1;

    /** The node that a phrase's first word leads to, or -1. */
    int root(String word) {
        int number = number(word);
        return number == NONE ? NONE : roots[number];
    }

    /** The node that a further word leads to, or -1. */
    int child(int node, String word) {
        if (edges[node] == edges[node + 1]) {
            return NONE;
        }
        int number = number(word);
        for (int i = edges[node]; number != NONE && i < edges[node + 1]; i++) {
            if (edgeWords[i] == number) {
                return edgeNodes[i];
            }
        }
        return NONE;
    }

    boolean isLeaf(int node) {
        return edges[node] == edges[node + 1];
    }

    private int number(String word) {
        int hash = word.hashCode();
        int mask = slots.length - 1;
        for (int slot = slotOf(hash, mask); slots[slot] != 0; slot = slot + 1 & mask) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && words.get(number).equals(word)) {
                return number;
            }
        }
        return NONE;
    }

    private static int slotOf(int hash, int mask) {
        return (hash ^ hash >>> 16) & mask;
    }

    /** The trie of phrases, in their order. */
    static PhraseTrie of(List<Phrase> phrases) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        Map<Integer, Node> roots = new HashMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            Node node = null;
            for (String word : phrases.get(i).words().split(" ")) {
                int number = numbers.computeIfAbsent(word, k -> numbers.size());
                Map<Integer, Node> next = node == null ? roots : node.next;
                node = next.computeIfAbsent(number, k -> Node.in(nodes));
            }
            node.phrases.add(i);
        }
        String[] words = new String[numbers.size()];
        numbers.forEach((word, number) -> words[number] = word);
        int[] rootOf = new int[words.length];
        Arrays.fill(rootOf, NONE);
        roots.forEach((word, node) -> rootOf[word] = node.number);
        return packed(List.of(words), rootOf, nodes);
    }

    private static final class Node {
        private final int number;
        private final Map<Integer, Node> next = new TreeMap<>();
        private final List<Integer> phrases = new ArrayList<>(1);

        private Node(int number) {
            this.number = number;
        }

        static Node in(List<Node> nodes) {
            Node node = new Node(nodes.size());
            nodes.add(node);
            return node;
        }
    }

    private static PhraseTrie packed(List<String> words, int[] roots, List<Node> nodes) {
        int[] edges = new int[nodes.size() + 1];
        int[] ends = new int[nodes.size() + 1];
        List<Integer> edgeWords = new ArrayList<>();
        List<Integer> edgeNodes = new ArrayList<>();
        List<Integer> phrases = new ArrayList<>();
        for (Node node : nodes) {
            node.next.forEach((word, child) -> {
                edgeWords.add(word);
                edgeNodes.add(child.number);
            });
            phrases.addAll(node.phrases);
            edges[node.number + 1] = edgeWords.size();
            ends[node.number + 1] = phrases.size();
        }
        return new PhraseTrie(
                words,
                words.stream().mapToInt(String::hashCode).toArray(),
                slots(words),
                roots,
                edges,
                ints(edgeWords),
                ints(edgeNodes),
                ends,
                ints(phrases));
    }

    private static int[] slots(List<String> words) {
        int[] slots = new int[Math.max(2, Integer.highestOneBit(words.size() + 1) * 4)];
        int mask = slots.length - 1;
        for (int i = 0; i < words.size(); i++) {
            int slot = slotOf(words.get(i).hashCode(), mask);
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = i + 1;
        }
        return slots;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
