package io.linli.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {

  @Test
  void isKnownByItsFirstAndLastBytes() {
    assertThat(Pdf.is(SampleDocuments.pdf("维修合同"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%PDF-", "%%EOF", "<html>%PDF-1.4 %%EOF", "MZ%PDF-1.4 %%EOF", "PK\u0003\u0004 %%EOF"})
  void nothingElseIsTakenForOne(String content) {
    assertThat(Pdf.is(content.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void oneThatWasCutOffIsNone() {
    byte[] whole = SampleDocuments.pdf("合同");

    assertThat(Pdf.is(Arrays.copyOf(whole, whole.length - 10))).isFalse();
  }

  @Test
  void itsNameIsMadeHarmless() {
    Map<String, String> names =
        Map.ofEntries(
            Map.entry("通知.pdf", "通知.pdf"),
            Map.entry("通知.PDF", "通知.pdf"),
            Map.entry("通知", "通知.pdf"),
            Map.entry("../../etc/passwd", "passwd.pdf"),
            Map.entry("C:\\Users\\me\\合同.pdf", "合同.pdf"),
            Map.entry("a\u202Efdp.exe", "afdp.exe.pdf"),
            Map.entry("a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie x=1.pdf"),
            Map.entry("..", "document.pdf"),
            Map.entry(".pdf", "document.pdf"),
            Map.entry("", "document.pdf"));

    names.forEach((given, name) -> assertThat(Pdf.name(given)).as(given).isEqualTo(name));
  }

  @Test
  void itsNameIsNeverLongerThanItsColumn() {
    assertThat(Pdf.name("💧".repeat(500) + ".pdf")).isEqualTo("💧".repeat(100) + ".pdf");
    assertThat(Pdf.name(null)).isEqualTo("document.pdf");
  }
}
