/**
 * Bytes to documents: what a format is, what it reads from, what comes of it, and how bytes are decoded.
 *
 * <p>Each format is one implementation of {@link org.rawi.reading.Format} in the package of its family; {@code input} lists
 * them and walks the paths that the user names. Documents come one by one, so that memory stays bounded whatever the size of
 * a folder or an archive.
 */
package org.rawi.reading;
