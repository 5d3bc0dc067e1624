package io.linli.repair.web;

import io.linli.identity.CurrentActor;
import io.linli.repair.CorrectedTriage;
import io.linli.repair.CorrectedTriages;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Corrected triages for process owners. */
@RestController
class CorrectedTriageController {

  private final CorrectedTriages corrected;

  CorrectedTriageController(CorrectedTriages corrected) {
    this.corrected = corrected;
  }

  /** What staff have corrected, newest first, at most 200. */
  @GetMapping("/api/repairs/corrections")
  List<CorrectedTriage> corrections() {
    return corrected.newest(CurrentActor.require());
  }
}
