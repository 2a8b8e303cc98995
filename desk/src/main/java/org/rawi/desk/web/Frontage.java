package org.rawi.desk.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** How the desk is seen from outside: by which names, by https or not, and which proxies stand before it. */
final class Frontage {
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    /** Figures of an address and nothing that would be looked up as a name. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}");

    private final URI behind;
    private final Set<String> proxies;

    /**
     * @param behind the public address, or null where there is no proxy
     * @param proxies addresses of proxies beside those of this machine, «172.18.0.5» or «172.18.0.0/16»
     */
    Frontage(URI behind, Set<String> proxies) {
        this.behind = behind;
        this.proxies = Set.copyOf(proxies);
    }

    boolean secure() {
        return behind != null && behind.getScheme().equals("https");
    }

    /** The name of the public address with its port, or null: «rawi.example.org». */
    String name() {
        return behind == null ? null : behind.getRawAuthority().toLowerCase(Locale.ROOT);
    }

    /** Whether a Host line names the public address. */
    boolean isPublic(String host) {
        return host != null && host.toLowerCase(Locale.ROOT).equals(name());
    }

    /** The desk's address as {@code request} asked it: «https://rawi.example.org». */
    String site(Request request) {
        String host = request.getHeaders().get(HttpHeader.HOST);
        return isPublic(host) ? behind.getScheme() + "://" + name() : "http://" + host;
    }

    /** The address that asks: what the last proxy says that can be believed, else who is connected. */
    String address(Request request) {
        String peer = Request.getRemoteAddr(request);
        if (behind == null || !isProxy(peer)) {
            return peer;
        }
        List<String> hops = new ArrayList<>();
        for (String line : request.getHeaders().getValuesList(FORWARDED_FOR)) {
            hops.addAll(Arrays.asList(line.split(",", -1)));
        }
        for (int i = hops.size() - 1; i >= 0; i--) {
            String hop = hops.get(i).strip();
            if (!ADDRESS.matcher(hop).matches()) {
                return peer;
            }
            if (!isProxy(hop)) {
                return hop;
            }
        }
        return peer;
    }

    /** Whether the request comes from this machine itself, through no proxy. */
    boolean isLocal(Request request) {
        return isLoopback(Request.getRemoteAddr(request))
                && !request.getHeaders().contains(FORWARDED_FOR)
                && !request.getHeaders().contains("Forwarded")
                && !isPublic(request.getHeaders().get(HttpHeader.HOST));
    }

    private boolean isProxy(String address) {
        return isLoopback(address) || proxies.stream().anyMatch(range -> holds(range, address));
    }

    private static boolean isLoopback(String address) {
        byte[] bytes = bytes(address);
        try {
            return bytes != null && InetAddress.getByAddress(bytes).isLoopbackAddress();
        } catch (UnknownHostException wrongLength) {
            return false;
        }
    }

    private static boolean holds(String range, String address) {
        String[] parts = range.split("/", 2);
        byte[] network = bytes(parts[0]);
        byte[] asked = bytes(address);
        if (network == null || asked == null || network.length != asked.length) {
            return false;
        }
        int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : network.length * 8;
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((network[bit / 8] & mask) != (asked[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code range} is an address, or one with how many of its bits count. */
    static boolean isRange(String range) {
        String[] parts = range.split("/", 2);
        byte[] network = bytes(parts[0]);
        return network != null
                && (parts.length == 1
                        || parts[1].matches("\\d{1,3}") && Integer.parseInt(parts[1]) <= network.length * 8);
    }

    private static byte[] bytes(String address) {
        String bare =
                address.startsWith("[") && address.endsWith("]") ? address.substring(1, address.length() - 1) : address;
        if (!ADDRESS.matcher(bare).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(bare).getAddress();
        } catch (UnknownHostException noAddress) {
            return null;
        }
    }
}
