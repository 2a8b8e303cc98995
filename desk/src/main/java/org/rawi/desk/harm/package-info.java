/** What pages, feeds and exports hold back so that nobody comes to harm. */
package org.rawi.desk.harm;
