package io.linli.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what no browser and no honest client sends, before any filter can understand it in its own way.
 *
 * <p>The first part of an address says which door it is. One that the server reads in another way than it is written
 * ({@code /%65ngine-rest}, {@code //engine-rest}, {@code /api/../engine-rest}) only wants to be taken for another door. And content
 * is of one type, not of any.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainRequests extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!firstPart(request.getRequestURI()).equals(firstPart(request.getServletPath()))) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (request.getContentType() != null && request.getContentType().indexOf('*') >= 0) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static String firstPart(String address) {
    int end = address.indexOf('/', 1);
    return end < 0 ? address : address.substring(0, end);
  }
}
