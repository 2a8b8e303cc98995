/** What ARCHITECTURE.md and docs/glossary.md say, held against the code. */
package org.rawi.architecture;
