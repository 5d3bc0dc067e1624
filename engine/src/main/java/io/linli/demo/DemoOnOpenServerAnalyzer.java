package io.linli.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of a stack trace. */
class DemoOnOpenServerAnalyzer extends AbstractFailureAnalyzer<DemoOnOpenServer> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DemoOnOpenServer cause) {
    return new FailureAnalysis(
        "The server would listen on "
            + cause.address()
            + ", but its database holds "
            + cause.accounts()
            + " demo accounts with the password that everybody knows.",
        "Set server.address to 127.0.0.1, or point Linli at a database without the demo (LINLI_DB_URL, or another linli.home).",
        cause);
  }
}
