/** Who belongs with whom: parts of an actor, and actors of one country and side. */
package org.rawi.ledger.party;
