/** One low, best and high figure out of tolls that differ, by rules that are named with what they give. */
package org.rawi.ledger.estimate;
