package io.linli.rules.repair;

import io.linli.rules.DerivedFact;

/** The repair's trade needs a certificate that is valid today. */
public record CertificateNeeded(Trade trade) implements DerivedFact {}
