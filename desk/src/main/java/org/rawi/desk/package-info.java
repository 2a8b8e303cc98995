/**
 * The web application: pages made on the server, of records that hold all that a page shows, in Arabic and in English.
 *
 * <p>{@link org.rawi.desk.Desk} opens it. It listens on this machine alone unless told otherwise.
 */
package org.rawi.desk;
