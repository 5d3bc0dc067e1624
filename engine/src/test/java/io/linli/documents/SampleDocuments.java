package io.linli.documents;

import java.nio.charset.StandardCharsets;

/** The smallest PDF that readers open: one empty page. */
public final class SampleDocuments {

  private SampleDocuments() {}

  /** @param mark makes its content another than that of other samples */
  public static byte[] pdf(String mark) {
    String text =
        """
        %%PDF-1.4
        %%%s
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
        trailer <</Root 1 0 R>>
        %%%%EOF
        """;
    return text.formatted(mark).getBytes(StandardCharsets.UTF_8);
  }
}
