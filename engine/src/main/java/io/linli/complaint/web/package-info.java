/** Complaints over HTTP: support, answer, the file for the subdistrict office, the public figures. */
@NullMarked
package io.linli.complaint.web;

import org.jspecify.annotations.NullMarked;
