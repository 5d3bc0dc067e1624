package io.linli.complaint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;

/**
 * WenQuanYi Zhen Hei, embedded with the characters that a document uses: it looks the same on every printer, and its text can be
 * selected and searched. One for each document, because a font remembers what was written with it.
 */
record ChineseFont(BaseFont base) {

  private static final String NAME = "WenQuanZhengHei.ttf";

  static ChineseFont load() {
    try (InputStream file = Objects.requireNonNull(ChineseFont.class.getResourceAsStream("/fonts/" + NAME), NAME)) {
      return new ChineseFont(
          BaseFont.createFont(NAME, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file.readAllBytes(), null));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (DocumentException broken) {
      throw new IllegalStateException("The packaged font is broken", broken);
    }
  }

  /** @param size in points */
  Font of(float size) {
    return new Font(base, size);
  }
}
