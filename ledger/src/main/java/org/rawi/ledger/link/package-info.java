/** Which tellings speak of one event: candidates by day, place and kind; a comparison that explains itself; clusters that do not chain. */
package org.rawi.ledger.link;
