package io.linli.repair.web;

import io.linli.cases.CaseDesk;
import io.linli.cases.Milestone;
import io.linli.cases.WithdrawCase;
import io.linli.identity.CurrentActor;
import io.linli.repair.ConfirmRepair;
import io.linli.repair.CorrectTriage;
import io.linli.repair.FollowRepair;
import io.linli.repair.Payer;
import io.linli.repair.RepairCategory;
import io.linli.repair.SimilarRepairs;
import io.linli.repair.Urgency;
import io.linli.roster.Trade;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Repairs beyond the tasks of their process: cancel, rate, reopen, correct, find similar ones and follow them. */
@RestController
class RepairController {

  private final WithdrawCase withdraw;
  private final ConfirmRepair confirm;
  private final CorrectTriage correct;
  private final FollowRepair follow;
  private final SimilarRepairs similar;
  private final CaseDesk cases;

  RepairController(
      WithdrawCase withdraw,
      ConfirmRepair confirm,
      CorrectTriage correct,
      FollowRepair follow,
      SimilarRepairs similar,
      CaseDesk cases) {
    this.withdraw = withdraw;
    this.confirm = confirm;
    this.correct = correct;
    this.follow = follow;
    this.similar = similar;
    this.cases = cases;
  }

  @PostMapping("/api/cases/{id}/cancel")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable UUID id, @RequestBody Reason reason) {
    withdraw.withdraw(CurrentActor.require(), id, reason.reason());
  }

  @PostMapping("/api/cases/{id}/rating")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void rate(@PathVariable UUID id, @RequestBody Rating rating) {
    confirm.rate(CurrentActor.require(), id, rating.stars(), rating.text());
  }

  @PostMapping("/api/cases/{id}/reopen")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reopen(@PathVariable UUID id, @RequestBody Reason reason) {
    confirm.reopen(CurrentActor.require(), id, reason.reason());
  }

  @PostMapping("/api/cases/{id}/triage")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void correct(@PathVariable UUID id, @RequestBody Correction correction) {
    correct.correct(
        CurrentActor.require(), id, correction.urgency(), correction.trade(), correction.payer(), correction.reason());
  }

  @PostMapping("/api/cases/{id}/follow")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void follow(@PathVariable UUID id) {
    follow.follow(CurrentActor.require(), id);
  }

  @DeleteMapping("/api/cases/{id}/follow")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void unfollow(@PathVariable UUID id) {
    follow.unfollow(CurrentActor.require(), id);
  }

  /** Running reports of a common part, newest first. */
  @GetMapping("/api/repairs/similar")
  List<SimilarView> similar(
      @RequestParam RepairCategory category,
      @RequestParam(required = false) @Nullable String building,
      @RequestParam(required = false) @Nullable String entrance,
      @RequestParam(required = false) @Nullable String floor) {
    return similar.find(category, building, entrance, floor).stream()
        .map(order -> SimilarView.of(cases.details(CurrentActor.require(), order.caseId()), order.where()))
        .toList();
  }

  record Reason(@Nullable String reason) {}

  record Rating(@Nullable BigDecimal stars, @Nullable String text) {}

  record Correction(
      @Nullable Urgency urgency, @Nullable Trade trade, @Nullable Payer payer, @Nullable String reason) {}

  /** @param status the latest milestone; empty before the first */
  record SimilarView(
      UUID caseId, String number, String title, String where, Instant openedAt, String status, String statusEn) {

    static SimilarView of(CaseDesk.Details details, String where) {
      Milestone latest =
          details.timeline().stream()
              .filter(milestone -> !milestone.confidential())
              .reduce((before, after) -> after)
              .orElse(null);
      return new SimilarView(
          details.about().id(),
          details.about().number(),
          details.about().title(),
          where,
          details.about().openedAt(),
          latest == null ? "" : latest.text().zh(),
          latest == null ? "" : latest.text().en());
    }
  }
}
