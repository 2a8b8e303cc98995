package org.rawi.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Every string of a knowledge binary once, by number; bytes become text when they are asked for. Thread-safe. */
final class StringPool {
    private final byte[] bytes;
    private final int first;
    private final int[] ends;
    private final String[] made;

    /** The strings stand one after another from {@code first}; each ends where {@code ends} says, counted from there. */
    StringPool(byte[] bytes, int first, int[] ends) {
        this.bytes = bytes;
        this.first = first;
        this.ends = ends;
        made = new String[ends.length];
    }

    /** Two threads may make it twice, and it is the same both times. */
    String get(int number) {
        String string = made[number];
        if (string == null) {
            int start = number == 0 ? 0 : ends[number - 1];
            string = new String(bytes, first + start, ends[number] - start, StandardCharsets.UTF_8);
            made[number] = string;
        }
        return string;
    }

    /** Strings by their numbers in {@code numbers}, from {@code first} on. */
    List<String> list(int[] numbers, int first, int size) {
        return new Pooled(this, numbers, first, size);
    }

    /** A list that never changes, and is made text one by one. */
    static final class Pooled extends AbstractList<String> implements RandomAccess {
        private final StringPool pool;
        private final int[] numbers;
        private final int first;
        private final int size;

        private Pooled(StringPool pool, int[] numbers, int first, int size) {
            this.pool = pool;
            this.numbers = numbers;
            this.first = first;
            this.size = size;
        }

        @Override
        public String get(int index) {
            return pool.get(numbers[first + index]);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
