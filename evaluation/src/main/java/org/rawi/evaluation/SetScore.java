package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** F1 of two lists whose items are paired off one to one, each gold item with the best that is left. */
final class SetScore {
    private SetScore() {}

    /** The figure, or null where both lists are empty. */
    static Double f1(List<String> gold, List<String> got, ToDoubleBiFunction<String, String> credit) {
        if (gold.isEmpty() && got.isEmpty()) {
            return null;
        }
        List<String> left = new ArrayList<>(got);
        double sum = 0;
        for (String wanted : gold) {
            int best = best(wanted, left, credit);
            if (best >= 0 && credit.applyAsDouble(wanted, left.get(best)) > 0) {
                sum += credit.applyAsDouble(wanted, left.get(best));
                left.remove(best);
            }
        }
        return 2 * sum / (gold.size() + got.size());
    }

    /** The first of the best, or -1 where nothing is left. */
    private static int best(String wanted, List<String> left, ToDoubleBiFunction<String, String> credit) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < left.size(); i++) {
            double worth = credit.applyAsDouble(wanted, left.get(i));
            if (worth > most) {
                best = i;
                most = worth;
            }
        }
        return best;
    }
}
