/**
 * The data set: documents, what was coded of them, incidents, and what people decided; in SQLite or PostgreSQL, by the same
 * plain SQL.
 *
 * <p>Each write is one transaction and returns once it is kept. Writers come one after another on both databases, so that the
 * numbers of {@link org.rawi.store.Changes} are the order in which changes were seen.
 */
package org.rawi.store;
