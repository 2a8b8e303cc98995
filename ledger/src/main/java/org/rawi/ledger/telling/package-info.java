/** A claim as the ledger holds it: {@link org.rawi.ledger.telling.Telling}, small enough that a million lie in memory. */
package org.rawi.ledger.telling;
