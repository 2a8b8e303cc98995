package org.rawi.reading.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways in which a file gets broken, on disks, on wires and by hands that mean no good. */
enum Mutation {
    FLIP {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            byte[] flipped = bytes.clone();
            for (int i = random.nextInt(1, 17); i > 0; i--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return flipped;
        }
    },
    OVERWRITE {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            byte[] written = bytes.clone();
            for (int i = random.nextInt(1, 9); i > 0; i--) {
                written[random.nextInt(written.length)] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
            }
            return written;
        }
    },
    TRUNCATE {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
    },
    BEHEAD {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            return Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length);
        }
    },
    DUPLICATE {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            int from = random.nextInt(bytes.length);
            byte[] chunk = Arrays.copyOfRange(bytes, from, random.nextInt(from, bytes.length) + 1);
            return insert(bytes, from, repeated(chunk, random.nextInt(1, 40)));
        }
    },
    REMOVE {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            int from = random.nextInt(bytes.length);
            int to = random.nextInt(from, bytes.length) + 1;
            return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
        }
    },
    SWAP {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            int[] cuts = random.ints(3, 0, bytes.length + 1).sorted().toArray();
            return joined(
                    Arrays.copyOf(bytes, cuts[0]),
                    Arrays.copyOfRange(bytes, cuts[1], cuts[2]),
                    Arrays.copyOfRange(bytes, cuts[0], cuts[1]),
                    Arrays.copyOfRange(bytes, cuts[2], bytes.length));
        }
    },
    SPLICE {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            int from = other.length == 0 ? 0 : random.nextInt(other.length);
            return joined(
                    Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)),
                    Arrays.copyOfRange(other, from, other.length));
        }
    },
    INSERT {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            return insert(bytes, random.nextInt(bytes.length + 1), other);
        }
    },
    LIE_IN_DIGITS {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            int start = random.nextInt(bytes.length);
            int at = start;
            while (at < bytes.length && !Character.isDigit(bytes[at])) {
                at++;
            }
            int end = at;
            while (end < bytes.length && Character.isDigit(bytes[end])) {
                end++;
            }
            byte[] lie = NUMBERS.get(random.nextInt(NUMBERS.size())).getBytes(StandardCharsets.US_ASCII);
            return joined(Arrays.copyOf(bytes, at), lie, Arrays.copyOfRange(bytes, end, bytes.length));
        }
    },
    LIE_IN_BYTES {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            ByteBuffer lied = ByteBuffer.wrap(Arrays.copyOf(bytes, Math.max(4, bytes.length)));
            lied.order(random.nextBoolean() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int[] lies = {0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 24, random.nextInt()};
            lied.putInt(random.nextInt(lied.capacity() - 3), lies[random.nextInt(lies.length)]);
            return lied.array();
        }
    },
    NEST {
        @Override
        byte[] of(byte[] bytes, byte[] other, Random random) {
            byte[] opening = OPENINGS.get(random.nextInt(OPENINGS.size())).getBytes(StandardCharsets.UTF_8);
            return insert(bytes, random.nextInt(bytes.length + 1), repeated(opening, random.nextInt(2, 20_000)));
        }
    };

    private static final int LARGEST = 1 << 19;
    private static final String SIGNS = "\0\u00FF\u0080\"'<>{}[](),;:|\t\n\r\\/%&#\u001A -.";
    private static final List<String> NUMBERS =
            List.of("0", "-1", "1", "65536", "2147483648", "99999999999999999999", "1e999", "NaN", "");
    private static final List<String> OPENINGS = List.of(
            "{",
            "[",
            "{\"a\":",
            "[[{\"text\":",
            "<div>",
            "<table><tr><td>",
            "<b>",
            "<!--",
            "(",
            "\"",
            "\"\",",
            "«",
            "&amp;",
            "<item>",
            "<w:p>",
            "\u064B",
            "\u202B");

    /** {@code bytes}, of which there is at least one, broken in this way; {@code other} is a file of any other format. */
    abstract byte[] of(byte[] bytes, byte[] other, Random random);

    /** {@code bytes} broken in one to four ways. */
    static byte[] several(byte[] bytes, byte[] other, Random random) {
        byte[] broken = bytes;
        for (int i = Math.min(random.nextInt(1, 5), random.nextInt(1, 5)); i > 0 && broken.length > 0; i--) {
            broken = values()[random.nextInt(values().length)].of(broken, other, random);
            broken = Arrays.copyOf(broken, Math.min(broken.length, LARGEST));
        }
        return broken;
    }

    private static byte[] insert(byte[] bytes, int at, byte[] chunk) {
        return joined(Arrays.copyOf(bytes, at), chunk, Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] repeated(byte[] chunk, int times) {
        byte[] all = new byte[(int) Math.min(LARGEST, (long) chunk.length * times)];
        for (int i = 0; i < all.length; i++) {
            all[i] = chunk[i % chunk.length];
        }
        return all;
    }

    private static byte[] joined(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
