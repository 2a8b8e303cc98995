/** Tolls over time: which figure of which origin stands, which it replaced, and what was added to it. */
package org.rawi.ledger.toll;
