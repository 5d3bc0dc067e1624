package io.linli.problems;

/** A sentence for an answer that is known by its status alone: what the server refuses before, or instead of, any of our code. */
enum StatusWords {
  BAD_REQUEST(400, "bad-request", "无法理解这个请求，请检查地址和内容。", "The request could not be understood. Check its address and content."),
  UNAUTHORIZED(401, "not-logged-in", "请先登录。", "Log in first."),
  FORBIDDEN(403, "forbidden", "您没有权限访问此内容。", "This is not open to you."),
  NOT_FOUND(404, "not-found", "没有找到您要的内容。", "There is nothing under this address."),
  METHOD(405, "method-not-allowed", "这个地址不支持这种操作。", "This address does not take such a request."),
  NOT_ACCEPTABLE(406, "not-acceptable", "无法按您要求的格式回答。", "There is no answer in the format you accept."),
  TOO_LARGE(413, "too-large", "提交的内容太大。", "The content is too large."),
  MEDIA_TYPE(415, "unsupported-media-type", "不支持这种内容格式，请以 JSON 提交（照片用 multipart/form-data）。",
      "This content type is not read here: send JSON, or multipart/form-data for a photo."),
  OTHER_REFUSAL(-1, "refused", "请求被拒绝，请检查后重试。", "The request was refused. Check it and try again."),
  FAILURE(-2, "failure", "系统出错了，我们已记录。请稍后重试。", "Something went wrong here and was written down. Try again later.");

  private final int status;
  private final String slug;
  private final Text detail;

  StatusWords(int status, String slug, String zh, String en) {
    this.status = status;
    this.slug = slug;
    this.detail = new Text(zh, en);
  }

  static StatusWords of(int status) {
    for (StatusWords words : values()) {
      if (words.status == status) {
        return words;
      }
    }
    return status >= 500 ? FAILURE : OTHER_REFUSAL;
  }

  String slug() {
    return slug;
  }

  Text detail() {
    return detail;
  }
}
