/** How fast a data set of a million claims is filtered, counted and searched, beside plain SQL. */
package org.rawi.bench.search;
