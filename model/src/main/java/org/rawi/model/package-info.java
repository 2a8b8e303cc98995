/**
 * The records that pass along Rawi's one straight line: {@code Document}, {@code Article}, {@code Claim} and its parts.
 *
 * <p>Immutable values with no logic beyond their own invariants. Offsets everywhere are UTF-16 units, start inclusive,
 * end exclusive. A component that its Javadoc calls «or null» may be null; every other one never is.
 */
package org.rawi.model;
