/** A data set on the desk: what fills its pages, takes texts into it and keeps it linked, as long as the desk is open. */
package org.rawi.desk.kept;
