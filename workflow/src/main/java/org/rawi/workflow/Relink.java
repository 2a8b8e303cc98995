package org.rawi.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Account;
import org.rawi.ledger.link.Founders;
import org.rawi.ledger.link.Linker;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.telling.Tellings;
import org.rawi.ledger.view.Viewer;
import org.rawi.store.DataSet;
import org.rawi.store.StoredIncident;

/**
 * Links the claims of a data set into incidents: corrected as people corrected them, without those that they rejected, and by what they
 * merged and split. Ids last; an incident whose claims have gone elsewhere leads there.
 */
public final class Relink {
    private static final String LINKED = "linked";

    private final DataSet set;
    private final Knowledge knowledge;
    private final Linker linker;
    private final KeptIncidents kept;
    private final ReviewedClaims reviewed;
    private final ClaimRulings rulings;

    public Relink(DataSet set, Knowledge knowledge) {
        this.set = set;
        this.knowledge = knowledge;
        this.linker = new Linker(knowledge);
        this.kept = new KeptIncidents(set, new Viewer(knowledge));
        this.reviewed = new ReviewedClaims(set);
        this.rulings = new ClaimRulings(set);
    }

    /** Links all anew, keeps what came of it, and gives it. */
    public List<Account> run() {
        return run(Going.ALWAYS);
    }

    List<Account> run(Going going) {
        long latest = set.changes().latest();
        List<Telling> tellings = tellings(going);
        going.check();
        List<Account> accounts = linker.link(
                tellings, rulings.all(), Founders.ofIncidents(set.incidents().ids()));
        kept.put(accounts, set.incidents().open(), going);
        linkedTo(latest);
        return accounts;
    }

    private List<Telling> tellings(Going going) {
        Tellings tellings = new Tellings(knowledge);
        List<Telling> all = new ArrayList<>();
        reviewed.forEach(claim -> {
            going.check();
            if (claim.stands()) {
                all.add(tellings.of(claim.shown()));
            }
        });
        return all;
    }

    /** The change up to which claims are linked, or none where they never were. */
    OptionalLong linkedTo() {
        return set.settings().find(LINKED).stream().mapToLong(Long::parseLong).findFirst();
    }

    /** Remembers that claims are linked as of the change {@code seq}. */
    void linkedTo(long seq) {
        set.settings().put(LINKED, Long.toString(seq));
    }

    /**
     * Links anew what some claims touch: their incidents, and those near which they may belong now. What else there is stays as it is.
     *
     * @param claims ids of claims that were added, changed or removed
     * @param neighbours finds the incidents that a claim may belong to
     */
    void part(Collection<String> claims, Neighbours neighbours, Going going) {
        Set<String> ids = new LinkedHashSet<>();
        set.incidents().of(claims).values().forEach(membership -> ids.add(membership.incident()));
        reviewed.find(claims).values().stream()
                .filter(Reviewed::stands)
                .forEach(claim -> ids.addAll(neighbours.of(claim.shown())));
        going.check();
        Map<String, StoredIncident> before = set.incidents().find(ids);
        Set<String> all = new LinkedHashSet<>(claims);
        before.values().forEach(incident -> all.addAll(incident.claims()));
        List<Account> accounts = linked(reviewed.find(all).values());
        Set<String> touched = new HashSet<>(claims);
        List<Account> altered = new ArrayList<>();
        for (Account account : accounts) {
            if (isAsBefore(account, before.get(account.incident().incident()), touched)) {
                before.remove(account.incident().incident());
            } else {
                altered.add(account);
            }
        }
        kept.put(altered, before.keySet(), going);
    }

    private List<Account> linked(Collection<Reviewed> claims) {
        Tellings tellings = new Tellings(knowledge);
        List<Reviewed> standing = claims.stream().filter(Reviewed::stands).toList();
        Set<String> documents =
                standing.stream().map(claim -> claim.stored().hash()).collect(Collectors.toSet());
        List<String> founded = set.incidents()
                .known(standing.stream()
                        .map(claim -> Founders.incidentOf(claim.shown().claim()))
                        .toList());
        return linker.link(
                standing.stream().map(claim -> tellings.of(claim.shown())).toList(),
                rulings.on(documents),
                Founders.ofIncidents(founded));
    }

    private static boolean isAsBefore(Account account, StoredIncident before, Set<String> touched) {
        List<String> claims = account.incident().claims();
        return before != null
                && before.claims().equals(claims)
                && claims.stream().noneMatch(touched::contains);
    }
}
