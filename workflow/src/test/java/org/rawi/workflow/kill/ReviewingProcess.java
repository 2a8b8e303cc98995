package org.rawi.workflow.kill;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.store.Decided;
import org.rawi.workflow.DecisionRequest;
import org.rawi.workflow.Review;

/** Decides on claims without end and prints each decision once it is kept: «ID SEQ». */
final class ReviewingProcess {
    private static final List<Action> VERDICTS = List.of(Action.ACCEPT, Action.REJECT, Action.UNSURE);

    private final Random random;
    private final Review review;
    private final List<String> claims = new ArrayList<>();
    private Decision last;

    private ReviewingProcess(DataSet set, long seed) {
        random = new Random(seed);
        review = new Review(set, Clock.systemUTC());
        set.claims().forEach(stored -> claims.add(stored.claim().claim()));
    }

    /** The arguments are the data set and a seed. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (DataSet set = DataSet.open(DataSetAddress.of(args[0]), Clock.systemUTC())) {
            ReviewingProcess process = new ReviewingProcess(set, Long.parseLong(args[1]));
            while (true) {
                Decision kept = process.decide();
                out.println(kept.id() + " " + kept.seq());
            }
        }
    }

    private Decision decide() {
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        Decided decided = random.nextInt(4) == 0 && last != null && last.action() != Action.UNDO
                ? review.undo(id, "a", last.id(), "thought again", Long.MAX_VALUE)
                : review.decide(request(id));
        last = ((Decided.Kept) decided).decision();
        return last;
    }

    private DecisionRequest request(String id) {
        String claim = claims.get(random.nextInt(claims.size()));
        String other = claims.get(random.nextInt(claims.size()));
        return switch (random.nextInt(3)) {
            case 0 -> DecisionRequest.correct(id, "a", claim, "outcome", "\"unknown\"", null, Long.MAX_VALUE);
            case 1 ->
                claim.equals(other)
                        ? DecisionRequest.of(id, "a", Action.ACCEPT, claim, null, Long.MAX_VALUE)
                        : DecisionRequest.ofSeveral(id, "a", Action.MERGE, claim, List.of(other), null, Long.MAX_VALUE);
            default ->
                DecisionRequest.of(id, "a", VERDICTS.get(random.nextInt(VERDICTS.size())), claim, null, Long.MAX_VALUE);
        };
    }
}
