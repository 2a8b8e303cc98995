/** When: words of time against the day of publication. */
package org.rawi.coder.time;
