package org.rawi.cli;

import java.util.List;
import org.rawi.model.Claim;
import org.rawi.reading.Reading;

/**
 * One thing read, and what was coded from it.
 *
 * @param reading what came of reading it
 * @param claims its claims in the order of its text
 */
record Coded(Reading reading, List<Claim> claims) {}
