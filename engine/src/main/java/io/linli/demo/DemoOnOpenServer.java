package io.linli.demo;

/** The database holds accounts whose password everybody knows, and the server could be reached from other machines. */
class DemoOnOpenServer extends RuntimeException {

  private final int accounts;
  private final String address;

  DemoOnOpenServer(int accounts, String address) {
    super("Linli does not start on " + address + " with " + accounts + " accounts that have the demo's password");
    this.accounts = accounts;
    this.address = address;
  }

  int accounts() {
    return accounts;
  }

  String address() {
    return address;
  }
}
