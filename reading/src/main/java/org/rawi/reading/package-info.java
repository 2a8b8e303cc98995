/**
 * Bytes to documents: walks paths, tells formats by their content, decodes, and names what cannot be read.
 *
 * <p>Documents come one by one, so that memory stays bounded whatever the size of a folder. A format is one
 * implementation of {@link org.rawi.reading.Format}, listed in {@link org.rawi.reading.Inputs}.
 */
package org.rawi.reading;
