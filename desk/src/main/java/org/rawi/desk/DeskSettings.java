package org.rawi.desk;

import java.util.Objects;
import org.rawi.desk.team.OidcSettings;
import org.rawi.desk.web.Entrance;
import org.rawi.export.harm.HarmRules;

/**
 * How a desk is opened.
 *
 * @param host the address to listen on, «127.0.0.1»
 * @param port the port, 0 for any that is free
 * @param entrance how it is seen from outside
 * @param harm what is held back
 * @param who who works at it where nobody logs in, by name or pseudonym
 * @param access who comes in
 * @param oidc the provider of identities that vouches for members, or null
 * @param metricsKey what a program elsewhere must send to read the desk's figures, or null where none may
 */
public record DeskSettings(
        String host,
        int port,
        Entrance entrance,
        HarmRules harm,
        String who,
        Access access,
        OidcSettings oidc,
        String metricsKey) {
    /** The port where nobody says otherwise. */
    public static final int PORT = 7272;

    /** This machine alone, and all that can be held back is. */
    public static final DeskSettings SAFE =
            new DeskSettings("127.0.0.1", PORT, Entrance.LOCAL, HarmRules.SAFE, "reviewer", Access.ALONE, null, null);

    public DeskSettings {
        Objects.requireNonNull(host);
        Objects.requireNonNull(entrance);
        Objects.requireNonNull(harm);
        Objects.requireNonNull(who);
        Objects.requireNonNull(access);
    }

    public DeskSettings withHost(String other) {
        return new DeskSettings(other, port, entrance, harm, who, access, oidc, metricsKey);
    }

    public DeskSettings withPort(int other) {
        return new DeskSettings(host, other, entrance, harm, who, access, oidc, metricsKey);
    }

    public DeskSettings withEntrance(Entrance other) {
        return new DeskSettings(host, port, other, harm, who, access, oidc, metricsKey);
    }

    public DeskSettings withHarm(HarmRules other) {
        return new DeskSettings(host, port, entrance, other, who, access, oidc, metricsKey);
    }

    public DeskSettings withWho(String other) {
        return new DeskSettings(host, port, entrance, harm, other, access, oidc, metricsKey);
    }

    public DeskSettings withAccess(Access other) {
        return new DeskSettings(host, port, entrance, harm, who, other, oidc, metricsKey);
    }

    public DeskSettings withOidc(OidcSettings other) {
        return new DeskSettings(host, port, entrance, harm, who, access, other, metricsKey);
    }

    public DeskSettings withMetricsKey(String other) {
        return new DeskSettings(host, port, entrance, harm, who, access, oidc, other);
    }
}
