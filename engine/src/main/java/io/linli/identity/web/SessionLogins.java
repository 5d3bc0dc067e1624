package io.linli.identity.web;

import io.linli.identity.AccountDirectory;
import io.linli.identity.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps only the user name in the session and asks for the account on each request: a disabled account and a changed role count
 * at once, on every node, and a session outlives an update of our classes.
 */
@Component
class SessionLogins implements SecurityContextRepository {

  /** The attribute that Spring Session also writes to its column of names. */
  private static final String USERNAME = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

  private final AccountDirectory accounts;

  SessionLogins(AccountDirectory accounts) {
    this.accounts = accounts;
  }

  @Override
  @SuppressWarnings("deprecation")
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    signedIn(holder.getRequest()).map(SignedInToken::new).ifPresent(context::setAuthentication);
    return context;
  }

  @Override
  public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    if (context.getAuthentication() instanceof SignedInToken token) {
      request.getSession().setAttribute(USERNAME, token.getName());
    } else if (containsContext(request)) {
      request.getSession().removeAttribute(USERNAME);
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(USERNAME) != null;
  }

  private Optional<Actor> signedIn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session)
        .map(open -> (String) open.getAttribute(USERNAME))
        .flatMap(accounts::find);
  }
}
