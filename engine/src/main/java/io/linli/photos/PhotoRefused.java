package io.linli.photos;

import io.linli.problems.FieldProblem;
import io.linli.problems.Refusal;
import io.linli.problems.Text;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A photo that cannot be taken, with what to do instead. */
public final class PhotoRefused extends Refusal {

  private static final String FIELD = "photos";

  private PhotoRefused(HttpStatus status, String slug, Text detail, String field) {
    super(status, slug, detail, List.of(new FieldProblem(field, detail)));
  }

  static PhotoRefused tooLarge() {
    return new PhotoRefused(
        HttpStatus.valueOf(413),
        "photo-too-large",
        new Text("照片太大：每张不超过 10 MB。", "The photo is too large: 10 MB at most."),
        "file");
  }

  static PhotoRefused empty() {
    return badFile("photo-empty", new Text("没有收到照片，请重新选择。", "No photo has arrived. Choose it again."));
  }

  static PhotoRefused heic() {
    return badFile(
        "photo-heic",
        new Text(
            "暂不支持 HEIC 照片。请在手机相机设置中选择“兼容性最佳”（JPEG），或先截屏再上传。",
            "HEIC photos are not supported. Choose “Most Compatible” (JPEG) in the camera's settings, or upload a screenshot of it."));
  }

  static PhotoRefused notAPhoto() {
    return badFile(
        "photo-unreadable",
        new Text(
            "这个文件不是可以读取的照片。请上传 JPEG、PNG 或 WebP 格式的照片。",
            "This file is not a photo that can be read. Upload a JPEG, PNG or WebP photo."));
  }

  static PhotoRefused tooManyPixels() {
    return badFile(
        "photo-too-many-pixels",
        new Text(
            "照片尺寸过大（超过 6400 万像素）。请缩小后再上传。",
            "The photo has too many pixels (more than 64 million). Make it smaller and upload it again."));
  }

  static PhotoRefused tooMany() {
    return new PhotoRefused(
        HttpStatus.BAD_REQUEST,
        "too-many-photos",
        new Text("一次最多附 6 张照片，请去掉几张。", "At most 6 photos can be attached at a time. Remove some."),
        FIELD);
  }

  /** Unknown, somebody else's, another community's and used photos all look the same from outside. */
  static PhotoRefused notYours() {
    return new PhotoRefused(
        HttpStatus.BAD_REQUEST,
        "photo-not-available",
        new Text("有照片已不可用（可能已用过或已过期），请重新上传。", "A photo is not available (already used or expired). Upload it again."),
        FIELD);
  }

  private static PhotoRefused badFile(String slug, Text detail) {
    return new PhotoRefused(HttpStatus.BAD_REQUEST, slug, detail, "file");
  }
}
