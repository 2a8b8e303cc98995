/** All views of an incident together, as they are exported and shown. */
package org.rawi.ledger.view;
