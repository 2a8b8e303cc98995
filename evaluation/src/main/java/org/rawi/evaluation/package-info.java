/**
 * How good a coding is, and what changed between two: claims against gold, claims against claims.
 *
 * <p>{@link org.rawi.evaluation.Scorer} measures, {@link org.rawi.evaluation.ScoreReport} prints,
 * {@link org.rawi.evaluation.ClaimDiff} compares. Gold and claims are read as JSON Lines.
 */
package org.rawi.evaluation;
