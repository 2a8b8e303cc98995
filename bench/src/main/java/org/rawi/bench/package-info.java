/** Benchmarks: how fast Rawi loads what it knows and codes, beside a yardstick measured in the same run. */
package org.rawi.bench;
