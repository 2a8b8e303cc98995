/** Files of records with named fields, each record one document. */
package org.rawi.reading.record;
