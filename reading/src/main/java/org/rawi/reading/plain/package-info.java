/** Text without any structure: one file, one document. */
package org.rawi.reading.plain;
