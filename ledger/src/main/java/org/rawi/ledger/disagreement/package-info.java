/** Where the tellings of an event disagree: per field the values, who holds each and since when. */
package org.rawi.ledger.disagreement;
