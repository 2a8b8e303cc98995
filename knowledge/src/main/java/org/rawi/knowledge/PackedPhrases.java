package org.rawi.knowledge;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.rawi.knowledge.KnowledgeImage.Phrase;

/** The phrases of a knowledge binary, made when they are asked for: four numbers each, words, row, tag and key. */
final class PackedPhrases extends AbstractList<Phrase> implements RandomAccess {
    static final int WIDTH = 4;

    private final StringPool pool;
    private final int[] numbers;
    private final int first;
    private final int size;

    PackedPhrases(StringPool pool, int[] numbers, int first, int size) {
        this.pool = pool;
        this.numbers = numbers;
        this.first = first;
        this.size = size;
    }

    @Override
    public Phrase get(int index) {
        int at = first + index * WIDTH;
        return new Phrase(pool.get(numbers[at]), numbers[at + 1], pool.get(numbers[at + 2]), pool.get(numbers[at + 3]));
    }

    @Override
    public int size() {
        return size;
    }
}
