package org.rawi.desk;

import java.util.Objects;
import java.util.Set;
import org.rawi.export.harm.HarmRules;

/**
 * How a desk is opened.
 *
 * @param host the address to listen on, «127.0.0.1»
 * @param port the port, 0 for any that is free
 * @param hosts names under which it may be asked beside those that mean this machine
 * @param harm what is held back
 * @param who who works at it where nobody logs in, by name or pseudonym
 */
public record DeskSettings(String host, int port, Set<String> hosts, HarmRules harm, String who) {
    /** The port where nobody says otherwise. */
    public static final int PORT = 7272;

    /** This machine alone, and all that can be held back is. */
    public static final DeskSettings SAFE = new DeskSettings("127.0.0.1", PORT, Set.of(), HarmRules.SAFE, "reviewer");

    public DeskSettings {
        Objects.requireNonNull(host);
        Objects.requireNonNull(harm);
        Objects.requireNonNull(who);
        hosts = Set.copyOf(hosts);
    }

    public DeskSettings withPort(int other) {
        return new DeskSettings(host, other, hosts, harm, who);
    }

    public DeskSettings withHarm(HarmRules other) {
        return new DeskSettings(host, port, hosts, other, who);
    }

    public DeskSettings withWho(String other) {
        return new DeskSettings(host, port, hosts, harm, other);
    }
}
