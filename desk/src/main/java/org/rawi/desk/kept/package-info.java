/** Pages of a data set: its claims as people corrected them laid open in memory, and what is decided kept in it. */
package org.rawi.desk.kept;
