package org.rawi.desk.team;

import java.time.Clock;
import org.rawi.desk.web.Routes;
import org.rawi.store.DataSet;
import org.rawi.workflow.team.Team;

/** All that a desk for a team has beside what every desk has. */
public final class TeamRoutes {
    private final DataSet set;
    private final Team team;
    private final TeamGate gate;
    private final Clock clock;

    public TeamRoutes(DataSet set, TeamGate gate, Clock clock) {
        this.set = set;
        this.team = new Team(set, clock);
        this.gate = gate;
        this.clock = clock;
    }

    public void addTo(Routes routes, Shown shown, OidcSettings oidc) {
        LogInRoutes logIn = new LogInRoutes(team, gate, shown, oidc == null ? null : oidc.name(), clock);
        logIn.addTo(routes);
        if (oidc != null) {
            new ProviderRoutes(set, team, logIn, oidc).addTo(routes);
        }
        new AccountRoutes(team, gate, shown).addTo(routes);
        new PeopleRoutes(set, team, shown).addTo(routes);
    }
}
