/** Who claims to hold a place from when, by origin. */
package org.rawi.ledger.control;
