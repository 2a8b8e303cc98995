package org.rawi.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text: UTF-8, UTF-16 with a byte-order mark, and the old windows-1256 and ISO-8859-6, told by their content.
 *
 * <p>A byte-order mark is dropped and nothing else, so that offsets count in what the file holds. Stateless.
 */
public final class Decoder {
    /** One byte in a hundred may be broken and the text is still UTF-8. */
    private static final int TOLERATED = 100;

    private static final String RIGHT = "text in UTF-8, UTF-16 with a byte-order mark, windows-1256 or ISO-8859-6";

    private Decoder() {}

    /**
     * Decoded text.
     *
     * @param text the text
     * @param charset the encoding that it was read in
     * @param notice what the user should know of how it was decoded, or empty
     */
    public record Decoded(String text, Charset charset, Optional<String> notice) {}

    /** The text of bytes that nothing else tells of. */
    public static Decoded decode(byte[] bytes) throws RefusedException {
        return decode(bytes, null, bytes);
    }

    /**
     * The text of bytes whose wrapping or markup may name an encoding. What the bytes themselves show goes before it: pages
     * that were saved again keep the name of their old encoding.
     *
     * @param bytes the bytes
     * @param declared the encoding that is named, or null
     * @param words the same bytes without their markup, by which the old encodings are told apart
     */
    public static Decoded decode(byte[] bytes, Charset declared, byte[] words) throws RefusedException {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, StandardCharsets.UTF_16BE);
        }
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        refuseBinary(bytes, from);
        Utf8 utf8 = Utf8.of(bytes, from);
        if (utf8.bad() == 0) {
            return new Decoded(utf8.text(), StandardCharsets.UTF_8, Optional.empty());
        }
        if (badIn(words, bytes, utf8) * (long) TOLERATED <= words.length) {
            String places = utf8.bad() == 1 ? "1 place is" : utf8.bad() + " places are";
            String notice = places + " not UTF-8, the first at byte " + utf8.firstBad()
                    + "; each is read as the replacement character";
            return new Decoded(utf8.text(), StandardCharsets.UTF_8, Optional.of(notice));
        }
        Charset charset = LegacyCharset.find(words)
                .or(() -> Optional.ofNullable(declared))
                .orElseThrow(() -> new RefusedException(
                        "not text: byte " + hex(bytes[utf8.firstBad()]) + " at offset " + utf8.firstBad()
                                + " is not UTF-8, nor does the rest read as Arabic in an older encoding",
                        RIGHT));
        return new Decoded(new String(bytes, charset), charset, Optional.of("read as " + charset.name()));
    }

    private static int badIn(byte[] words, byte[] bytes, Utf8 utf8) {
        return words == bytes ? utf8.bad() : Utf8.of(words, 0).bad();
    }

    private static Decoded utf16(byte[] bytes, Charset charset) throws RefusedException {
        String text = new String(bytes, 2, bytes.length - 2, charset);
        int bad = text.indexOf('\uFFFD');
        if (bad >= 0) {
            throw new RefusedException("not text: broken UTF-16 at byte " + (2 + 2L * bad), RIGHT);
        }
        return new Decoded(text, charset, Optional.of("read as UTF-16"));
    }

    private static void refuseBinary(byte[] bytes, int from) throws RefusedException {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new RefusedException("binary: byte 0x00 at offset " + i, RIGHT);
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String hex(byte b) {
        return String.format(java.util.Locale.ROOT, "0x%02X", b & 0xFF);
    }

    /** Text read as UTF-8, with how often and where first it was none. */
    private record Utf8(String text, int bad, int firstBad) {
        static Utf8 of(byte[] bytes, int from) {
            CharsetDecoder decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
            CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
            int bad = 0;
            int firstBad = -1;
            CoderResult result = decoder.decode(in, out, true);
            while (result.isError()) {
                firstBad = bad == 0 ? in.position() : firstBad;
                bad++;
                in.position(in.position() + result.length());
                out.put('\uFFFD');
                result = decoder.decode(in, out, true);
            }
            return new Utf8(out.flip().toString(), bad, firstBad);
        }
    }
}
