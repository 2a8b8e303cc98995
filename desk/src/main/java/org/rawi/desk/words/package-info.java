/** What the pages say, in each language, and how they call things of the codebook and of the knowledge. */
package org.rawi.desk.words;
