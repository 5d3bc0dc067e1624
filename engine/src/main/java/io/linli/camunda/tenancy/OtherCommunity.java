package io.linli.camunda.tenancy;

import org.camunda.bpm.engine.ProcessEngineException;

/** A step of one community was reached by a thread that works for another, or for none. */
class OtherCommunity extends ProcessEngineException {

  private final transient String community;

  OtherCommunity(String community) {
    super("这一步属于另一个小区。(This step belongs to another community.)");
    this.community = community;
  }

  String community() {
    return community;
  }
}
