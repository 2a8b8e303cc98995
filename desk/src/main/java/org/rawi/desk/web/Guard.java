package org.rawi.desk.web;

import java.util.Locale;
import java.util.Set;

/**
 * Who may ask. A page of another site that a reader has open cannot make the browser ask the desk for it (a foreign Origin), nor
 * reach it under a name of its own (a foreign Host, DNS rebinding).
 */
final class Guard {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Set<String> hosts;
    private final Frontage frontage;

    /** Takes requests for {@code hosts} and the public address beside the names that mean this machine; names without a port. */
    Guard(Set<String> hosts, Frontage frontage) {
        this.hosts = hosts;
        this.frontage = frontage;
    }

    /** Whether a Host line names this desk: «127.0.0.1:7272». */
    boolean allowsHost(String host) {
        String name = name(host);
        return LOOPBACK.contains(name) || hosts.contains(name) || frontage.isPublic(host);
    }

    /**
     * Whether a request that changes something comes from the desk's own pages, or from a program that is no browser.
     *
     * @param origin the Origin line, or null
     * @param site the Sec-Fetch-Site line, or null
     * @param host the Host line
     */
    boolean allowsOrigin(String origin, String site, String host) {
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        if (origin == null) {
            return true;
        }
        if (frontage.isPublic(host)) {
            return origin.equals((frontage.secure() ? "https://" : "http://") + frontage.name());
        }
        return origin.equals("http://" + host) || origin.equals("https://" + host);
    }

    private static String name(String host) {
        if (host == null) {
            return "";
        }
        String name = host.toLowerCase(Locale.ROOT);
        int colon = name.lastIndexOf(':');
        return colon > name.lastIndexOf(']') ? name.substring(0, colon) : name;
    }
}
