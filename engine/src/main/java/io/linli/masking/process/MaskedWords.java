package io.linli.masking.process;

import io.linli.camunda.ModelBean;
import io.linli.masking.MaskText;
import io.linli.processes.Beans;
import java.util.UUID;

/** What people have written, for texts of a model that others read: {@code ${masked.text(caseId, fundReason)}}. */
@ModelBean(Beans.MASKED)
public class MaskedWords {

  private final MaskText masking;

  MaskedWords(MaskText masking) {
    this.masking = masking;
  }

  /** Without names, numbers of phones, papers, plates and rooms; words that nobody should read are withheld. */
  public String text(String caseId, String written) {
    return masking.forEverybody(UUID.fromString(caseId), written);
  }
}
