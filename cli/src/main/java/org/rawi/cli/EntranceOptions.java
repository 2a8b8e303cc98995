package org.rawi.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rawi.desk.Access;
import org.rawi.desk.DeskException;
import org.rawi.desk.DeskSettings;
import org.rawi.desk.team.OidcSettings;
import org.rawi.desk.web.Entrance;
import org.rawi.store.DataSet;
import org.rawi.workflow.team.Team;
import picocli.CommandLine.Option;

/** How a desk is reached, and by whom. */
final class EntranceOptions {
    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "The address to listen on; this machine alone by default. Elsewhere the data set must have accounts"
                            + " (rawi account add).")
    private String host = DeskSettings.SAFE.host();

    @Option(names = "--port", paramLabel = "N", description = "The port; 7272 by default, 0 for any that is free.")
    private int port = DeskSettings.PORT;

    @Option(
            names = "--behind",
            paramLabel = "ADDRESS",
            description = "The public address where a proxy stands before the desk: https://rawi.example.org.")
    private URI behind;

    @Option(
            names = "--proxy",
            paramLabel = "ADDRESS",
            description = "The address of such a proxy where it is on another machine: 172.18.0.5, or 172.18.0.0/16.")
    private List<String> proxies = List.of();

    @Option(
            names = "--metrics-key-file",
            paramLabel = "FILE",
            description =
                    "A file whose first line lets a program on another machine read /metrics, as «Authorization: Bearer».")
    private Path metricsKey;

    @Option(
            names = "--oidc",
            paramLabel = "ADDRESS",
            description = "A provider of identities by OpenID Connect that vouches for members whose email was entered:"
                    + " https://id.example.org/realms/ngo.")
    private URI oidc;

    @Option(
            names = "--oidc-client",
            paramLabel = "ID",
            description = "What the provider knows this desk by; «rawi» by default.")
    private String oidcClient = "rawi";

    @Option(
            names = "--oidc-secret-file",
            paramLabel = "FILE",
            description = "A file whose first line the desk proves itself to the provider with.")
    private Path oidcSecret;

    @Option(
            names = "--publish",
            description =
                    "Everyone may look, without a log-in, at what is older than the embargo, and nobody may change anything.")
    private boolean publish;

    boolean publish() {
        return publish;
    }

    int port() {
        return port;
    }

    /** {@code plain} with all that was asked for; {@code set} is what the desk stands on. */
    DeskSettings settings(DeskSettings plain, DataSet set) throws IOException {
        return plain.withHost(host)
                .withPort(port)
                .withEntrance(entrance())
                .withAccess(access(set))
                .withOidc(provider())
                .withMetricsKey(
                        metricsKey == null ? null : FirstLine.of(metricsKey).strip());
    }

    private Access access(DataSet set) {
        if (publish) {
            return Access.PUBLISHED;
        }
        return new Team(set, Clock.systemUTC()).isThere() ? Access.TEAM : Access.ALONE;
    }

    private OidcSettings provider() throws IOException {
        if (oidc == null) {
            return null;
        }
        if (oidcSecret == null) {
            throw new DeskException("--oidc: no secret; right would be --oidc-secret-file FILE too", null);
        }
        try {
            return new OidcSettings(oidc, oidcClient, FirstLine.of(oidcSecret).strip());
        } catch (IllegalArgumentException wrong) {
            throw new DeskException(wrong.getMessage() + "; right would be https://…", wrong);
        }
    }

    private Entrance entrance() {
        try {
            return new Entrance(Set.of(), behind, new LinkedHashSet<>(proxies), false);
        } catch (IllegalArgumentException wrong) {
            throw new DeskException(
                    wrong.getMessage() + "; right would be --behind https://rawi.example.org, --proxy 172.18.0.5",
                    wrong);
        }
    }

    /** What whoever opens the desk should know, or null. */
    String warning() {
        boolean open = behind == null
                ? !host.equals(DeskSettings.SAFE.host())
                : behind.getScheme().equals("http");
        return open
                ? "passwords and texts go over the network as they are; docs/deploy.md says how to encrypt them"
                : null;
    }
}
