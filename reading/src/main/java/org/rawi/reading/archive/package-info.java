/**
 * Files that hold files: compressed ones and archives, opened as streams, never unpacked to disk.
 *
 * <p>What an archive holds is read by its own format in turn, within the bounds of {@link org.rawi.reading.Expansion}.
 */
package org.rawi.reading.archive;
