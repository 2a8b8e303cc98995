package org.rawi.desk.team;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rawi.desk.team.Provider.Identity;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Routes;
import org.rawi.desk.web.Visit;
import org.rawi.store.DataSet;
import org.rawi.store.Member;
import org.rawi.workflow.team.Secrets;
import org.rawi.workflow.team.Team;

/** Where members come in by the word of a provider of identities. It lets nobody in whom no admin has added. */
final class ProviderRoutes {
    private static final Logger LOG = Logger.getLogger(ProviderRoutes.class.getName());

    /** The one address that the provider is told to lead back to, whatever the language. */
    private static final String BACK = "/login/back";

    private final DataSet set;
    private final Team team;
    private final LogInRoutes logIn;
    private final Provider provider;
    private final Secrets secrets = new Secrets(new SecureRandom());

    ProviderRoutes(DataSet set, Team team, LogInRoutes logIn, OidcSettings settings) {
        this.set = set;
        this.team = team;
        this.logIn = logIn;
        this.provider = new Provider(settings);
    }

    void addTo(Routes routes) {
        routes.open("GET", "/login/provider", this::leave).open("GET", BACK, this::comeBack);
    }

    private Answer leave(Visit visit, String rest) {
        Asked asked = Asked.make(secrets, LogInRoutes.next(visit, visit.find("next")));
        try {
            return Answer.redirect(provider.address(asked, back(visit)).toString())
                    .with("Set-Cookie", Cookies.returning(visit, asked.written()));
        } catch (IOException fault) {
            LOG.log(Level.WARNING, "the provider of identities is not there: {0}", fault.getMessage());
            return refused(visit);
        }
    }

    private Answer comeBack(Visit visit, String rest) {
        Optional<Asked> asked = Asked.read(visit.knock().cookies().getOrDefault(Cookies.returningName(visit), ""));
        Optional<Member> member = asked.flatMap(one -> identity(visit, one)).flatMap(this::member);
        if (member.isEmpty()) {
            return refused(visit);
        }
        String next = LogInRoutes.next(visit, asked.map(Asked::next));
        Answer welcome = logIn.welcome(visit, member.get(), next);
        // Led on by another site, a browser would keep the new session to itself; led on by this page it sends it.
        return Answer.page(200, "")
                .with("Set-Cookie", welcome.headers().get("Set-Cookie"))
                .with("Refresh", "0; url=" + next);
    }

    private Optional<Identity> identity(Visit visit, Asked asked) {
        try {
            return provider.identity(new URI(back(visit) + visit.queryText()), asked, back(visit));
        } catch (URISyntaxException noAnswer) {
            return Optional.empty();
        }
    }

    /** By the subject once bound; before that by an email that the provider has checked, and then bound. */
    private Optional<Member> member(Identity identity) {
        Optional<Member> bound = set.members().findBySubject(identity.subject());
        if (bound.isPresent() || identity.email() == null) {
            return bound.filter(member -> !member.disabled());
        }
        return team.members().stream()
                .filter(member -> Team.folded(identity.email()).equals(member.email()))
                .filter(member -> !member.disabled())
                .filter(member -> set.members().bind(member.name(), identity.subject()))
                .peek(member -> set.audit().add(member.name(), "bind", ""))
                .findFirst();
    }

    private static Answer refused(Visit visit) {
        return Answer.redirect("/" + visit.language().code() + "/login?fault=provider");
    }

    private static URI back(Visit visit) {
        return URI.create(visit.site() + "/en" + BACK);
    }
}
