/** What takes minutes: run by {@code ./mvnw verify -Pslow} and left out otherwise. */
package org.rawi.slow;
