package io.linli.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {

  private static final String ONE_PIXEL_WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

  private final Pictures pictures = new Pictures();

  @Test
  void keepsAPictureAsJpegWithAThumbnail() throws IOException {
    Picture picture = pictures.read(SamplePhotos.png(1000, 600));

    assertThat(size(picture.jpeg())).isEqualTo("1000x600");
    assertThat(size(picture.thumbnail())).isEqualTo("360x216");
    assertThat(PictureFormat.of(picture.jpeg())).contains(PictureFormat.JPEG);
  }

  @Test
  void makesALargePictureSmaller() throws IOException {
    Picture picture = pictures.read(SamplePhotos.png(8000, 2000));

    assertThat(size(picture.jpeg())).isEqualTo("2560x640");
    assertThat(picture.width()).isEqualTo(2560);
  }

  @Test
  void readsWebp() throws IOException {
    Picture picture = pictures.read(Base64.getDecoder().decode(ONE_PIXEL_WEBP));

    assertThat(size(picture.jpeg())).isEqualTo("1x1");
  }

  @Test
  void drawsTransparencyOnWhite() throws IOException {
    BufferedImage transparent = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);

    Picture picture = pictures.read(SamplePhotos.encoded(transparent, "png"));

    assertThat(colour(picture.jpeg(), 10, 10)).isEqualTo("white");
  }

  /** The red corner was at the top left of the sensor; where it belongs follows from the Exif tag. */
  @ParameterizedTest
  @CsvSource({
    "1, 40x20, 2, 2",
    "2, 40x20, 37, 2",
    "3, 40x20, 37, 17",
    "4, 40x20, 2, 17",
    "5, 20x40, 2, 2",
    "6, 20x40, 17, 2",
    "7, 20x40, 17, 37",
    "8, 20x40, 2, 37"
  })
  void turnsThePictureUpright(int orientation, String size, int redX, int redY) throws IOException {
    Picture picture = pictures.read(SamplePhotos.withExif(SamplePhotos.redCorner(40, 20), orientation));

    assertThat(size(picture.jpeg())).isEqualTo(size);
    assertThat(colour(picture.jpeg(), redX, redY)).isEqualTo("red");
  }

  @Test
  void removesThePositionAndAllOtherMetadata() throws IOException, ImageProcessingException {
    byte[] taken = SamplePhotos.withExif(SamplePhotos.redCorner(40, 20), 1);
    assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(taken)).containsDirectoryOfType(GpsDirectory.class))
        .as("the sample really carries a position")
        .isTrue();

    Picture picture = pictures.read(taken);

    var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture.jpeg()));
    assertThat(metadata.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
    assertThat(metadata.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
  }

  @Test
  void refusesADecompressionBombBeforeDecoding() {
    assertThatThrownBy(() -> pictures.read(SamplePhotos.pngHeaderOnly(60_000, 60_000)))
        .isInstanceOfSatisfying(
            PhotoRefused.class, refused -> assertThat(refused.slug()).isEqualTo("photo-too-many-pixels"));
  }

  @Test
  void refusesHeicWithAdvice() {
    byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> pictures.read(heic))
        .isInstanceOfSatisfying(
            PhotoRefused.class,
            refused -> {
              assertThat(refused.slug()).isEqualTo("photo-heic");
              assertThat(refused.detail().zh()).contains("HEIC");
            });
  }

  @Test
  void refusesWhatIsNoPicture() {
    assertThatThrownBy(() -> pictures.read("<svg onload='alert(1)'/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(PhotoRefused.class, refused -> assertThat(refused.slug()).isEqualTo("photo-unreadable"));
  }

  @Test
  void refusesAPictureThatWasCutOff() throws IOException {
    byte[] whole = SamplePhotos.png(200, 200);

    assertThatThrownBy(() -> pictures.read(Arrays.copyOf(whole, 60)))
        .isInstanceOfSatisfying(PhotoRefused.class, refused -> assertThat(refused.slug()).isEqualTo("photo-unreadable"));
  }

  private static String size(byte[] jpeg) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
    return image.getWidth() + "x" + image.getHeight();
  }

  private static String colour(byte[] jpeg, int x, int y) throws IOException {
    Color color = new Color(ImageIO.read(new ByteArrayInputStream(jpeg)).getRGB(x, y));
    return color.getGreen() > 150 ? "white" : "red";
  }
}
