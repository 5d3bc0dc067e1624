package io.linli.channels;

import io.linli.integration.messages.Outcome;

/** Takes letters to people on one channel; there is one for each channel that is configured. */
interface Carrier {

  Channel channel();

  /** One attempt, outside of any transaction, bounded in time. */
  Outcome carry(Letter letter);
}
