package io.linli.complaint;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import io.linli.cases.Case;
import io.linli.cases.CaseDesk;
import io.linli.cases.Milestone;
import io.linli.identity.Actor;
import io.linli.masking.MaskText;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The file of a complaint, printed for the subdistrict office: what was published, answered and objected to, when, and lines to sign the
 * hand-over on. The words are those that everybody could read; its author is named unless they wished to stay anonymous.
 */
@Service
public class HandOverFile {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final float MARGIN = 56;
  private static final float TITLE = 18;
  private static final float HEADING = 13;
  private static final float TEXT = 10.5f;
  private static final float[] COLUMNS = {1, 3};

  private final CaseDesk cases;
  private final Complaints complaints;
  private final Clock clock;
  private final ZoneId zone;

  HandOverFile(CaseDesk cases, Complaints complaints, Clock clock, ZoneId zone) {
    this.cases = cases;
    this.complaints = complaints;
    this.clock = clock;
    this.zone = zone;
  }

  /** @param name to save it under */
  public record Pdf(String name, byte[] bytes) {}

  /**
   * @throws io.linli.cases.CaseRefused when the person does not see the case
   * @throws ComplaintRefused when it is no complaint, or has not left the company yet
   */
  @Transactional(readOnly = true)
  public Pdf of(Actor actor, UUID caseId) {
    CaseDesk.Details details = cases.details(actor, caseId);
    Complaint complaint = complaints.get(caseId);
    if (!complaint.referred()) {
      throw ComplaintRefused.noFile();
    }
    return new Pdf(details.about().number() + ".pdf", write(details, complaint));
  }

  private byte[] write(CaseDesk.Details details, Complaint complaint) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ChineseFont fonts = ChineseFont.load();
    Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    PdfWriter.getInstance(document, bytes);
    document.addTitle("投诉建议案卷 " + details.about().number());
    document.open();
    Font text = fonts.of(TEXT);
    document.add(centred("投诉建议案卷", fonts.of(TITLE)));
    document.add(facts(details.about(), complaint, text));
    section(document, "公开内容", fonts);
    document.add(new Paragraph(complaint.publicTitle() + "\n" + complaint.publicBody(), text));
    section(document, "答复与异议", fonts);
    complaints.entries(complaint.id()).forEach(entry -> document.add(new Paragraph(words(entry), text)));
    section(document, "办理经过", fonts);
    details.timeline().stream().filter(milestone -> !milestone.confidential())
        .forEach(milestone -> document.add(new Paragraph(line(milestone), text)));
    section(document, "移送签收", fonts);
    handOver(complaint).forEach(line -> document.add(new Paragraph(line, text)));
    document.close();
    return bytes.toByteArray();
  }

  private PdfPTable facts(Case about, Complaint complaint, Font font) {
    PdfPTable table = new PdfPTable(COLUMNS);
    table.setWidthPercentage(100);
    table.setSpacingBefore(TITLE);
    row(table, font, "编号", about.number());
    row(table, font, "类型", complaint.kind().text().zh());
    row(table, font, "作者", complaint.anonymous() ? "匿名（身份由物业留存）" : about.requesterName());
    row(table, font, "提出时间", moment(complaint.openedAt()));
    row(table, font, "责任部门", String.valueOf(complaint.department()));
    row(table, font, "承诺受理", moment(complaint.ackBy()));
    row(table, font, "实际受理", moment(complaint.acknowledgedAt()));
    row(table, font, "首次答复", moment(complaint.repliedAt()) + (complaint.repliedInTime() ? "（按期）" : "（逾期）"));
    row(table, font, "附议人数", Long.toString(complaints.supports(complaint.id())));
    row(table, font, "制作时间", moment(clock.instant()));
    return table;
  }

  private static void row(PdfPTable table, Font font, String name, String value) {
    table.addCell(cell(name, font));
    table.addCell(cell(value, font));
  }

  private static PdfPCell cell(String text, Font font) {
    PdfPCell cell = new PdfPCell(new Phrase(text, font));
    cell.setPadding(TEXT / 2);
    return cell;
  }

  private static void section(Document document, String title, ChineseFont fonts) {
    Paragraph heading = new Paragraph(title, fonts.of(HEADING));
    heading.setSpacingBefore(HEADING);
    heading.setSpacingAfter(TEXT / 2);
    document.add(heading);
  }

  private static Paragraph centred(String text, Font font) {
    Paragraph paragraph = new Paragraph(text, font);
    paragraph.setAlignment(Element.ALIGN_CENTER);
    return paragraph;
  }

  private String words(ComplaintEntry entry) {
    String read = entry.masked() == null ? MaskText.WITHHELD : entry.masked();
    return moment(entry.saidAt()) + "  " + entry.saidBy().text().zh() + "：" + read;
  }

  private String line(Milestone milestone) {
    return moment(milestone.reachedAt()) + "  " + milestone.text().zh();
  }

  private static List<String> handOver(Complaint complaint) {
    LocalDate on = complaint.handedOverOn();
    return List.of(
        "街道办：" + or(complaint.office(), "____________________"),
        "移送日期：" + (on == null ? "____________________" : on),
        "接收人：" + or(complaint.receivedBy(), "____________________") + "    签名：____________________",
        "回执编号：" + or(complaint.receiptNumber(), "____________________"),
        "移送人签名：____________________");
  }

  private static String or(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  private String moment(@Nullable Instant at) {
    return at == null ? "—" : MOMENT.withZone(zone).format(at);
  }
}
