/** Asking and answering over HTTP: who may ask, what every answer carries, which address leads where. */
package org.rawi.desk.web;
