package io.linli.platform;

import io.linli.problems.Text;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * No form is larger than a megabyte; what is gets 413 before it is parsed. Photos have their own limit ({@code
 * spring.servlet.multipart}), which the engine's own servlets do not know: what is deployed there may have {@value #MOST_BYTES_DEPLOYED}
 * bytes.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

  static final int MOST_BYTES = 1024 * 1024;
  static final int MOST_BYTES_DEPLOYED = 16 * 1024 * 1024;

  private static final Text TOO_LARGE =
      new Text("提交的内容太大（最多 %d MB）。", "The content is too large (%d MB at most).");

  private final JsonMapper json;

  BodyLimit(JsonMapper json) {
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/") && isMultipart(request);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int most = isMultipart(request) ? MOST_BYTES_DEPLOYED : MOST_BYTES;
    if (request.getContentLengthLong() > most) {
      refuse(request, response, most);
    } else if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
      checkUndeclared(request, response, chain, most);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** A body that does not say its length is read up to the limit first. */
  private void checkUndeclared(HttpServletRequest request, HttpServletResponse response, FilterChain chain, int most)
      throws ServletException, IOException {
    byte[] body = request.getInputStream().readNBytes(most + 1);
    if (body.length > most) {
      refuse(request, response, most);
    } else {
      chain.doFilter(new Buffered(request, body), response);
    }
  }

  private static boolean isMultipart(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, int most) throws IOException {
    HttpStatus status = HttpStatus.valueOf(413);
    String detail = TOO_LARGE.in(request.getLocale()).formatted(most / MOST_BYTES);
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("/problems/too-large"));
    problem.setInstance(URI.create(request.getRequestURI()));
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }

  /** The request with a body that was read already. */
  private static final class Buffered extends HttpServletRequestWrapper {

    private final ByteArrayInputStream body;

    Buffered(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = new ByteArrayInputStream(body);
    }

    @Override
    public ServletInputStream getInputStream() {
      return new ServletInputStream() {
        @Override
        public int read() {
          return body.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
          return body.read(buffer, offset, length);
        }

        @Override
        public boolean isFinished() {
          return body.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new UnsupportedOperationException("The body is there already");
        }
      };
    }
  }
}
