package org.rawi.desk.web;

import java.net.URI;
import java.util.Set;

/**
 * How a desk is seen from outside.
 *
 * @param hosts names under which it may be asked beside those that mean this machine
 * @param behind its public address where a proxy stands before it, «https://rawi.example.org», or null
 * @param proxies addresses of proxies beside those of this machine, «172.18.0.5» or «172.18.0.0/16»
 * @param limited whether one address may ask only so often
 */
public record Entrance(Set<String> hosts, URI behind, Set<String> proxies, boolean limited) {
    /** This machine alone. */
    public static final Entrance LOCAL = new Entrance(Set.of(), null, Set.of(), false);

    public Entrance {
        hosts = Set.copyOf(hosts);
        proxies = Set.copyOf(proxies);
        if (behind != null && !isSite(behind)) {
            throw new IllegalArgumentException("no address of a site: " + behind);
        }
        proxies.stream().filter(range -> !Frontage.isRange(range)).findFirst().ifPresent(range -> {
            throw new IllegalArgumentException("no address of a proxy: " + range);
        });
    }

    private static boolean isSite(URI address) {
        return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && (address.getRawPath().isEmpty() || address.getRawPath().equals("/"))
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
    }

    /** Whether browsers ask by https. */
    public boolean secure() {
        return behind != null && behind.getScheme().equals("https");
    }
}
