/** How outlets tell: the words they use for each actor, and what one side alone reports. */
package org.rawi.ledger.framing;
