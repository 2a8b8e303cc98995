/**
 * What is fetched from the network, which only {@code rawi watch} and an address that the user names ask for: politely, to public
 * addresses alone, within bounds of size and time. Nothing else of Rawi opens a connection.
 */
package org.rawi.reading.fetch;
