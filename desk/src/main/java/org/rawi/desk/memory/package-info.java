/** Pages filled from claims that were linked in memory: nothing is kept. */
package org.rawi.desk.memory;
