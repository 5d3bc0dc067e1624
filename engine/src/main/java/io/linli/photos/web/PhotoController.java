package io.linli.photos.web;

import io.linli.identity.CurrentActor;
import io.linli.photos.Photos;
import io.linli.photos.UploadPhoto;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Uploading and showing photos. */
@RestController
class PhotoController {

  private final UploadPhoto upload;
  private final Photos photos;

  PhotoController(UploadPhoto upload, Photos photos) {
    this.upload = upload;
    this.photos = photos;
  }

  @PostMapping(path = "/api/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Uploaded upload(@RequestParam("file") MultipartFile file) throws IOException {
    return new Uploaded(upload.upload(CurrentActor.require(), file.getBytes()));
  }

  @GetMapping("/api/photos/{id}")
  ResponseEntity<byte[]> picture(@PathVariable UUID id) {
    return jpeg(photos.picture(CurrentActor.require(), id));
  }

  @GetMapping("/api/photos/{id}/thumbnail")
  ResponseEntity<byte[]> thumbnail(@PathVariable UUID id) {
    return jpeg(photos.thumbnail(CurrentActor.require(), id));
  }

  /** A photo never changes, so the browser may keep it; only this browser, because not everybody may see it. */
  private static ResponseEntity<byte[]> jpeg(byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
        .header("X-Content-Type-Options", "nosniff")
        .body(bytes);
  }

  record Uploaded(UUID id) {}
}
