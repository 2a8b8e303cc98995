/** From words to mentions: what a sentence names, one after the other. */
package org.rawi.coder.mention;
