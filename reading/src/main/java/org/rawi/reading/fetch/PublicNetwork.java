package org.rawi.reading.fetch;

import java.net.InetAddress;
import java.util.List;

/** The addresses that anyone may ask: none of private networks, of this machine, of one link, of many at once, or set aside. */
final class PublicNetwork {
    private static final List<Block> SET_ASIDE = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3),
            Block.of("::", 96),
            Block.of("64:ff9b:1::", 48),
            Block.of("100::", 64),
            Block.of("2001::", 23),
            Block.of("2001:db8::", 32),
            Block.of("fc00::", 7),
            Block.of("fe80::", 9),
            Block.of("ff00::", 8));

    /** Prefixes behind which an address of version 4 stands, with where it stands. */
    private static final Block TRANSLATED = Block.of("64:ff9b::", 96);

    private static final Block TUNNELLED = Block.of("2002::", 16);

    private PublicNetwork() {}

    /** A range of addresses that share their first bits. */
    private static final class Block {
        private final byte[] start;
        private final int bits;

        private Block(byte[] start, int bits) {
            this.start = start;
            this.bits = bits;
        }

        static Block of(String start, int bits) {
            return new Block(address(start), bits);
        }

        boolean has(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if ((address[bit >> 3] & mask) != (start[bit >> 3] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    static boolean has(InetAddress address) {
        return has(address.getAddress());
    }

    private static boolean has(byte[] address) {
        if (TRANSLATED.has(address)) {
            return has(java.util.Arrays.copyOfRange(address, 12, 16));
        }
        if (TUNNELLED.has(address)) {
            return has(java.util.Arrays.copyOfRange(address, 2, 6));
        }
        return SET_ASIDE.stream().noneMatch(block -> block.has(address));
    }

    /** A literal address; nothing is looked up. */
    private static byte[] address(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (java.net.UnknownHostException noLiteral) {
            throw new IllegalStateException(noLiteral);
        }
    }
}
