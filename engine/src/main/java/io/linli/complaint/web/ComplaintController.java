package io.linli.complaint.web;

import io.linli.complaint.AnswerComplaint;
import io.linli.complaint.ComplaintStatistics;
import io.linli.complaint.HandOverFile;
import io.linli.complaint.SupportComplaint;
import io.linli.complaint.TurnIntoProcurement;
import io.linli.identity.CurrentActor;
import io.linli.processes.ProcurementProcess;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people do with a complaint beyond its tasks. */
@RestController
class ComplaintController {

  private static final int MOST_MONTHS = 60;

  private final SupportComplaint support;
  private final AnswerComplaint answer;
  private final TurnIntoProcurement procurement;
  private final HandOverFile file;
  private final ComplaintStatistics statistics;

  ComplaintController(
      SupportComplaint support,
      AnswerComplaint answer,
      TurnIntoProcurement procurement,
      HandOverFile file,
      ComplaintStatistics statistics) {
    this.support = support;
    this.answer = answer;
    this.procurement = procurement;
    this.file = file;
    this.statistics = statistics;
  }

  @PostMapping("/api/cases/{id}/support")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void support(@PathVariable UUID id) {
    support.support(CurrentActor.require(), id);
  }

  @DeleteMapping("/api/cases/{id}/support")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdrawSupport(@PathVariable UUID id) {
    support.withdraw(CurrentActor.require(), id);
  }

  @PostMapping("/api/cases/{id}/answer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void answer(@PathVariable UUID id, @RequestBody Judgement judgement) {
    answer.answer(CurrentActor.require(), id, judgement.accepted(), judgement.text());
  }

  /** Changes nothing: says with what the procurement's form begins; its start names {@code linkedCaseId}. */
  @PostMapping("/api/cases/{id}/procurement")
  Prefilled procurement(@PathVariable UUID id) {
    return new Prefilled(ProcurementProcess.KEY, procurement.prefill(CurrentActor.require(), id), id);
  }

  @GetMapping("/api/cases/{id}/hand-over.pdf")
  ResponseEntity<byte[]> file(@PathVariable UUID id) {
    HandOverFile.Pdf pdf = file.of(CurrentActor.require(), id);
    ContentDisposition name = ContentDisposition.attachment().filename(pdf.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(pdf.bytes());
  }

  /** @param months how many, this one included; 1 to 60 */
  @GetMapping("/api/statistics/complaints")
  List<ComplaintStatistics.Month> statistics(@RequestParam(defaultValue = "12") int months) {
    return statistics.months(Math.max(1, Math.min(months, MOST_MONTHS)));
  }

  record Judgement(@Nullable Boolean accepted, @Nullable String text) {}

  record Prefilled(String service, Map<String, Object> data, UUID linkedCaseId) {}
}
