package io.linli.photos;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How the camera was held, as Exif tells it (tag 0x0112); it has to be drawn into the picture, because the tag goes with all other metadata.
 *
 * @param code 1 upright, 2 mirrored, 3 upside down, 4 both, 5–8 the same lying on a side
 */
record Orientation(int code) {

  private static final Orientation UPRIGHT = new Orientation(1);

  /** Upright when the file does not say, or says nonsense. */
  static Orientation of(byte[] file) {
    try {
      var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file), file.length);
      var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
      return exif == null ? UPRIGHT : of(exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION));
    } catch (ImageProcessingException | IOException unreadable) {
      return UPRIGHT;
    }
  }

  BufferedImage apply(BufferedImage image) {
    if (code == 1) {
      return image;
    }
    boolean lying = code >= 5;
    BufferedImage upright =
        new BufferedImage(
            lying ? image.getHeight() : image.getWidth(),
            lying ? image.getWidth() : image.getHeight(),
            BufferedImage.TYPE_INT_RGB);
    return new AffineTransformOp(turning(image.getWidth(), image.getHeight()), AffineTransformOp.TYPE_NEAREST_NEIGHBOR)
        .filter(image, upright);
  }

  private static Orientation of(@Nullable Integer code) {
    return code == null || code < 1 || code > 8 ? UPRIGHT : new Orientation(code);
  }

  /** Exif 2.3, table of the orientation tag, as matrices (m00, m10, m01, m11, m02, m12). */
  private AffineTransform turning(int width, int height) {
    return switch (code) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
