/**
 * The {@code rawi} command: results to standard output, everything else to standard error; 0 when all went well, 1 when
 * anything failed, 2 for wrong use.
 */
package org.rawi.cli;
