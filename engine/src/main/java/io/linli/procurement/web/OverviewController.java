package io.linli.procurement.web;

import io.linli.cases.Case;
import io.linli.cases.CaseDesk;
import io.linli.cases.CaseState;
import io.linli.identity.CurrentActor;
import io.linli.problems.Text;
import io.linli.procurement.ProcurementFigures;
import io.linli.procurement.ShowOverview;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Votes, procurements and tasks at a glance. */
@RestController
class OverviewController {

  private final ShowOverview overview;

  OverviewController(ShowOverview overview) {
    this.overview = overview;
  }

  @GetMapping("/api/overview")
  OverviewView overview() {
    return OverviewView.of(overview.to(CurrentActor.require()));
  }

  record OverviewView(
      ShowOverview.VoteFigures votes,
      ProcurementFigures.Procurements procurements,
      ProcurementFigures.Tasks tasks,
      List<RecentCase> recent) {

    static OverviewView of(ShowOverview.Overview overview) {
      return new OverviewView(
          overview.votes(),
          overview.procurements(),
          overview.tasks(),
          overview.recent().stream().map(RecentCase::of).toList());
    }
  }

  /** @param status the latest milestone; the service's name until the model has published one */
  record RecentCase(
      UUID id,
      String number,
      String service,
      String serviceName,
      String serviceNameEn,
      String title,
      String status,
      String statusEn,
      CaseState state,
      Instant openedAt,
      @Nullable Instant closedAt) {

    static RecentCase of(CaseDesk.Item item) {
      Case about = item.about();
      Text status = item.latest() == null ? about.serviceName() : item.latest().text();
      return new RecentCase(
          about.id(),
          about.number(),
          about.service(),
          about.serviceName().zh(),
          about.serviceName().en(),
          about.title(),
          status.zh(),
          status.en(),
          about.state(),
          about.openedAt(),
          about.closedAt());
    }
  }
}
