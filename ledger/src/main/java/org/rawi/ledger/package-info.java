/**
 * One event, many tellings: from claims to incidents, and what the tellings of an incident agree and disagree on. Pure functions;
 * nothing here reads a file or a clock.
 */
package org.rawi.ledger;
