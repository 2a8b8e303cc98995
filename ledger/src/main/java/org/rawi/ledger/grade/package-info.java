/** How well an incident is attested: grades as views over origins, never stored as truth. */
package org.rawi.ledger.grade;
