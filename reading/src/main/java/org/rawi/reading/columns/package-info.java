/** What the columns of tables and the fields of records hold: guessed by their names, or said by the user. */
package org.rawi.reading.columns;
