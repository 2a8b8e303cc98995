/** Truces: declared, in force, extended, breached, at an end; by whom, and according to whom. */
package org.rawi.ledger.truce;
