/**
 * Files of office programs: workbooks and texts, zips of XML parts. Read with the JDK alone; what can be large is streamed, within
 * the bounds of {@link org.rawi.reading.Expansion}, and no part may declare anything of its own.
 */
package org.rawi.reading.office;
