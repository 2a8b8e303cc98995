/** Charts and maps as SVG made on the server. */
package org.rawi.desk.chart;
