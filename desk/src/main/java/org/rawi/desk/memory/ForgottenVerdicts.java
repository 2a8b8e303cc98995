package org.rawi.desk.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rawi.desk.page.ReviewPage.Outcome;
import org.rawi.desk.page.ReviewPage.Verdict;

/** What has been decided since the desk was opened; forgotten when it is closed. Thread-safe. */
final class ForgottenVerdicts implements Verdicts {
    private final List<Verdict> inOrder = new ArrayList<>();

    @Override
    public synchronized Outcome add(String who, Verdict verdict) {
        inOrder.add(verdict);
        return Outcome.TAKEN;
    }

    @Override
    public long seen(String claim) {
        return 0;
    }

    @Override
    public synchronized Optional<Verdict> undo(String who) {
        return inOrder.isEmpty() ? Optional.empty() : Optional.of(inOrder.remove(inOrder.size() - 1));
    }

    @Override
    public synchronized Optional<Verdict> findLast(String who) {
        return inOrder.isEmpty() ? Optional.empty() : Optional.of(inOrder.get(inOrder.size() - 1));
    }

    @Override
    public synchronized Optional<Verdict> find(String claim) {
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            if (inOrder.get(i).claim().equals(claim)) {
                return Optional.of(inOrder.get(i));
            }
        }
        return Optional.empty();
    }

    @Override
    public String state(String claim) {
        return find(claim)
                .map(verdict -> switch (verdict.action()) {
                    case "accept" -> "accepted";
                    case "reject" -> "rejected";
                    case "unsure" -> "unsure";
                    default -> "corrected";
                })
                .orElse("unreviewed");
    }
}
