/** Linking measured over synthetic claims whose events are known. */
package org.rawi.bench.linking;
