/** The desk for a team: who comes in, by password or by a provider of identities, and the pages on members. */
package org.rawi.desk.team;
