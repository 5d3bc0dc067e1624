package io.linli.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller, on white where they are transparent. */
final class Scaling {

  private Scaling() {}

  /** A copy in plain RGB whose longer edge is at most so many pixels; never enlarged. */
  static BufferedImage within(int longestEdge, BufferedImage image) {
    BufferedImage smaller = image;
    // Halving first: a single big step would skip pixels and flicker.
    while (Math.max(smaller.getWidth(), smaller.getHeight()) >= 2 * longestEdge) {
      smaller = draw(smaller, half(smaller.getWidth()), half(smaller.getHeight()));
    }
    double factor = Math.min(1.0, (double) longestEdge / Math.max(smaller.getWidth(), smaller.getHeight()));
    return draw(smaller, scaled(smaller.getWidth(), factor), scaled(smaller.getHeight(), factor));
  }

  private static int half(int length) {
    return Math.max(1, length / 2);
  }

  private static int scaled(int length, double factor) {
    return Math.max(1, (int) Math.round(length * factor));
  }

  private static BufferedImage draw(BufferedImage image, int width, int height) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    graphics.dispose();
    return drawn;
  }
}
