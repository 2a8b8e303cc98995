/** An incident in one line, for lists: what most origins say. Never stored, and never instead of the tellings. */
package org.rawi.ledger.headline;
