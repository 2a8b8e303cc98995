/**
 * The codebook as data: one file a kind under {@code codebook/}, with what other schemes call it and what they lose.
 */
package org.rawi.knowledge.codebook;
