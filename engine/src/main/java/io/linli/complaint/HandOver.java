package io.linli.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The documented hand-over of a complaint's file to the subdistrict office.
 *
 * @param on day of the hand-over
 * @param receivedBy who took it there
 * @param receiptNumber of the office, if it gave one
 */
public record HandOver(String office, LocalDate on, String receivedBy, @Nullable String receiptNumber) {}
