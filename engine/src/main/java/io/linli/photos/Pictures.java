package io.linli.photos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;

/** Reads what a stranger sent and makes a clean picture of it. */
@Component
class Pictures {

  /** A hundred-megapixel phone stores fewer by default; four bytes a pixel would be 256 MB if nothing were skipped. */
  static final long MOST_PIXELS = 64_000_000;

  /** Longest edge of the kept picture in pixels: a sheet of A4 stays readable. */
  static final int LONGEST_EDGE = 2560;

  /** Longest edge of the thumbnail in pixels. */
  static final int THUMBNAIL_EDGE = 360;

  /** Decoding is the only thing here that takes real memory, so only so many at once. */
  private final Semaphore decoders = new Semaphore(2);

  /** @throws PhotoRefused when the bytes are no JPEG, PNG or WebP picture of a sensible size */
  Picture read(byte[] file) {
    PictureFormat format = PictureFormat.of(file).orElseThrow(PhotoRefused::notAPhoto);
    String reader = format.imageIoName().orElseThrow(PhotoRefused::heic);
    Orientation orientation = Orientation.of(file);
    decoders.acquireUninterruptibly();
    try {
      BufferedImage upright = orientation.apply(Scaling.within(LONGEST_EDGE, decode(reader, file)));
      BufferedImage thumbnail = Scaling.within(THUMBNAIL_EDGE, upright);
      return new Picture(Jpeg.encode(upright), Jpeg.encode(thumbnail), upright.getWidth(), upright.getHeight());
    } finally {
      decoders.release();
    }
  }

  private static BufferedImage decode(String readerName, byte[] file) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(readerName);
    if (!readers.hasNext()) {
      throw new IllegalStateException("No decoder for " + readerName + " on the class path");
    }
    ImageReader reader = readers.next();
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(input, true, true);
      return reader.read(0, skippingPixels(reader));
    } catch (PhotoRefused refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      // A decoder fails with whatever it stumbles over (index, argument, raster format) when bytes are hostile.
      throw PhotoRefused.notAPhoto();
    } finally {
      reader.dispose();
    }
  }

  /** The size is in the header, so a decompression bomb is refused before a pixel is decoded. */
  private static ImageReadParam skippingPixels(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) {
      throw PhotoRefused.tooManyPixels();
    }
    ImageReadParam param = reader.getDefaultReadParam();
    int every = Math.max(1, Math.max(width, height) / (2 * LONGEST_EDGE));
    param.setSourceSubsampling(every, every, 0, 0);
    return param;
  }
}
