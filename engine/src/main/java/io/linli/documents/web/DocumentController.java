package io.linli.documents.web;

import io.linli.documents.Attachment;
import io.linli.documents.Document;
import io.linli.documents.Documents;
import io.linli.documents.UploadDocument;
import io.linli.identity.CurrentActor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

/** Uploading and reading documents. */
@RestController
class DocumentController {

  private final UploadDocument upload;
  private final Documents documents;

  DocumentController(UploadDocument upload, Documents documents) {
    this.upload = upload;
    this.documents = documents;
  }

  @PostMapping(path = "/api/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Attachment upload(@RequestParam("file") MultipartFile file) throws IOException {
    return Attachment.of(upload.upload(CurrentActor.require(), file.getOriginalFilename(), file.getBytes()));
  }

  /** To be saved, never shown by the browser under our name: a PDF can hold scripts. */
  @GetMapping("/api/documents/{id}")
  ResponseEntity<byte[]> read(@PathVariable UUID id) {
    Document document = documents.find(CurrentActor.require(), id);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
        .header("X-Content-Type-Options", "nosniff")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(document.name(), StandardCharsets.UTF_8).build().toString())
        .body(documents.content(document));
  }
}
