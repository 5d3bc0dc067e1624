package io.linli.vote.web;

import io.linli.vote.Choice;
import io.linli.vote.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a voter keeps. */
record ReceiptView(String receipt, Choice choice, Instant castAt, List<UUID> entries) {

  static ReceiptView of(Receipt receipt) {
    return new ReceiptView(receipt.number(), receipt.choice(), receipt.castAt(), receipt.entries());
  }
}
