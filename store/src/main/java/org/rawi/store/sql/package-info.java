/** The data set in SQL: connections, migrations, and one class for each of its parts with the statements in plain text. */
package org.rawi.store.sql;
