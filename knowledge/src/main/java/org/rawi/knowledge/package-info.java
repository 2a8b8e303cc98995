/**
 * The form of what Rawi knows: tables, frames and the codebook, loaded from one compact binary and looked up by words.
 */
package org.rawi.knowledge;
