package org.rawi.workflow.kill;

import org.junit.jupiter.api.Tag;

/** A hundred kills of each, by other moments every time; {@code -Dkill.seed} repeats those of a run that failed. */
@Tag("slow")
class ManyKillsTest extends KillContract {
    private final long seed = Long.getLong("kill.seed", System.nanoTime());

    ManyKillsTest() {
        System.out.println("kill.seed " + seed);
    }

    @Override
    int kills() {
        return Integer.getInteger("slow.kills", 100);
    }

    @Override
    long seed() {
        return seed;
    }
}
