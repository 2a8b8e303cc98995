package org.rawi.ledger.truce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Account;
import org.rawi.ledger.origin.OriginCounter;
import org.rawi.ledger.origin.Origins;
import org.rawi.ledger.party.Parties;

/**
 * Follows truces over incidents. A step belongs to the last truce that is open where it happened: of a place that contains its
 * own or lies in it, and with none of the parties others. Immutable and thread-safe.
 */
public final class Truces {
    private final Origins origins;
    private final TruceReader reader;
    private final Parties parties;

    /** By the actors, sources and words of {@code knowledge}. */
    public Truces(Knowledge knowledge) {
        origins = Origins.of(knowledge);
        parties = Parties.of(knowledge);
        reader = new TruceReader(new OriginCounter(parties));
    }

    /** The truces of which these incidents tell, by the day on which they are first heard of. */
    public List<Truce> of(List<Account> accounts) {
        List<TruceReport> reports = new ArrayList<>();
        accounts.forEach(account -> reader.read(origins.of(account)).ifPresent(reports::add));
        reports.sort(Comparator.comparing((TruceReport report) -> report.event().day())
                .thenComparing(report -> report.event().step())
                .thenComparing(report -> report.event().claims().get(0)));
        List<TruceThread> threads = new ArrayList<>();
        for (TruceReport report : reports) {
            threads.forEach(thread -> thread.expireBefore(report.event().day()));
            thread(threads, report).take(report);
        }
        return threads.stream().map(TruceThread::truce).toList();
    }

    private TruceThread thread(List<TruceThread> threads, TruceReport report) {
        for (int i = threads.size() - 1; i >= 0; i--) {
            if (threads.get(i).isOpenFor(report)) {
                return threads.get(i);
            }
        }
        TruceThread thread = new TruceThread(parties);
        threads.add(thread);
        return thread;
    }
}
