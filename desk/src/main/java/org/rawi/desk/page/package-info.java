/** One record a page, with all that the page shows and nothing else, and an interface that fills it. */
package org.rawi.desk.page;
