/** Fills pages with what a data set holds: rows and figures from its index, incidents and texts as they are asked for. */
package org.rawi.desk.fill;
