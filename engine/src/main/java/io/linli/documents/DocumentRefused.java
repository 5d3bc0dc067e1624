package io.linli.documents;

import io.linli.problems.FieldProblem;
import io.linli.problems.Refusal;
import io.linli.problems.Text;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A document that cannot be taken, with what to do instead. */
public final class DocumentRefused extends Refusal {

  private DocumentRefused(HttpStatus status, String slug, Text detail, String field) {
    super(status, slug, detail, List.of(new FieldProblem(field, detail)));
  }

  static DocumentRefused tooLarge() {
    return new DocumentRefused(
        HttpStatus.valueOf(413),
        "document-too-large",
        new Text("文件太大：每个不超过 10 MB。", "The document is too large: 10 MB at most."),
        "file");
  }

  static DocumentRefused empty() {
    return badFile("document-empty", new Text("没有收到文件，请重新选择。", "No document has arrived. Choose it again."));
  }

  static DocumentRefused notPdf() {
    return badFile(
        "document-not-pdf",
        new Text("只能上传 PDF 文件，请先另存为 PDF。", "Only PDF documents are taken. Save it as PDF first."));
  }

  static DocumentRefused tooMany() {
    return new DocumentRefused(
        HttpStatus.BAD_REQUEST,
        "too-many-documents",
        new Text("一次最多附 6 个文件，请去掉几个。", "At most 6 documents can be attached at a time. Remove some."),
        "attachments");
  }

  /** Unknown, somebody else's and another community's documents all look the same from outside. */
  static DocumentRefused notYours() {
    return new DocumentRefused(
        HttpStatus.BAD_REQUEST,
        "document-not-available",
        new Text("有文件已不可用（可能已过期），请重新上传。", "A document is not available (perhaps expired). Upload it again."),
        "attachments");
  }

  private static DocumentRefused badFile(String slug, Text detail) {
    return new DocumentRefused(HttpStatus.BAD_REQUEST, slug, detail, "file");
  }
}
