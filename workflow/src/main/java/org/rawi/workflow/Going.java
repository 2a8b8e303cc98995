package org.rawi.workflow;

import java.util.concurrent.CancellationException;

/** Whether work that takes long is still wanted. */
interface Going {
    /** It always is. */
    Going ALWAYS = () -> {};

    /**
     * Goes on.
     *
     * @throws CancellationException where it is wanted no more
     */
    void check();
}
