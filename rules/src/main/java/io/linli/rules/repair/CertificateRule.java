package io.linli.rules.repair;

import io.linli.rules.DerivedFact;
import io.linli.rules.Validity;

/**
 * Whether a trade needs a certificate: a row of {@code certificates.drl.csv}.
 *
 * @param validity where and since when
 */
public record CertificateRule(Validity validity, Trade trade, boolean needed) implements DerivedFact {

  /** Whether this row goes before {@code other}: same trade, narrower place or later day. */
  public boolean overrides(CertificateRule other) {
    return trade == other.trade && validity.overrides(other.validity);
  }
}
