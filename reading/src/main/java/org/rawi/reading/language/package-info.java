/** Which language a text is in: Arabic is coded, what only shares its script is passed over and counted. */
package org.rawi.reading.language;
