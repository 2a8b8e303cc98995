package org.rawi.reading.fetch;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.reading.RefusedException;

/** Addresses as feeds and people write them, «https://مثال.إختبار/خبر عاجل», as they go over the wire. */
public final class WebAddress {
    private static final Pattern PARTS =
            Pattern.compile("(https?)://([^/?#\\\\]*)([^#]*)(?:#.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:.%]+]|[^:@\\[\\]]+)(?::(\\d{1,5}))?");
    private static final int LONGEST_SHOWN = 200;
    private static final String LEGAL = "-._~:/?@!$&'()*+,;=%";
    private static final String RIGHT = "an address such as https://example.org/feed";

    private WebAddress() {}

    /** Whether {@code text} begins as an address of the web does. */
    public static boolean isOne(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }

    /** The address that {@code text} writes, without its fragment. */
    public static URI parse(String text) throws RefusedException {
        Matcher parts = PARTS.matcher(text.strip());
        Matcher host = HOST.matcher(parts.matches() ? parts.group(2) : "");
        if (!host.matches()) {
            throw new RefusedException("no address of the web: «" + shown(text) + "»", RIGHT);
        }
        try {
            String name =
                    host.group(1).startsWith("[") ? host.group(1) : IDN.toASCII(host.group(1), IDN.ALLOW_UNASSIGNED);
            String port = host.group(2) == null ? "" : ":" + host.group(2);
            String path = parts.group(3).startsWith("/") ? parts.group(3) : "/" + parts.group(3);
            return new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + name.toLowerCase(Locale.ROOT) + port
                    + escaped(path));
        } catch (java.net.URISyntaxException | IllegalArgumentException illegal) {
            throw new RefusedException("no address of the web: «" + shown(text) + "»", RIGHT);
        }
    }

    /** Where {@code location} leads from {@code base}, as in the answer of a server. */
    static URI resolve(URI base, String location) throws RefusedException {
        if (isOne(location.strip())) {
            return parse(location);
        }
        try {
            return parse(base.resolve(escaped(location.strip())).toString());
        } catch (IllegalArgumentException illegal) {
            throw new RefusedException("no address of the web: «" + shown(location) + "»", RIGHT);
        }
    }

    /** Scheme, host and port, which share one robots.txt. */
    static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(LONGEST_SHOWN, text.length())).strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    private static String escaped(String path) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean legal = c < 0x80 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0);
            escaped.append(legal ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return escaped.toString();
    }
}
