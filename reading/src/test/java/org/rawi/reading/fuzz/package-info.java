/** Ten thousand broken inputs over all readers, the same on every run. */
package org.rawi.reading.fuzz;
