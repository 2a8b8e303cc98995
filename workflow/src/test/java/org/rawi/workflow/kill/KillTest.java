package org.rawi.workflow.kill;

/** A handful of kills with every build. */
class KillTest extends KillContract {
    @Override
    int kills() {
        return 3;
    }

    @Override
    long seed() {
        return 20190510;
    }
}
