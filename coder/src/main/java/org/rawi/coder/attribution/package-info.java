/** Who says so: cues, sources and the chain from the outlet down to who first said it. */
package org.rawi.coder.attribution;
