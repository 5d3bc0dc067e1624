package io.linli.vote;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Makes receipt numbers: 60 random bits that nobody can guess, in an alphabet without look-alikes (Crockford's base 32). */
@Component
class ReceiptNumbers {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int GROUPS = 3;
  private static final int GROUP = 4;

  private final SecureRandom random = new SecureRandom();

  String next() {
    var number = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      number.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return number.toString();
  }
}
