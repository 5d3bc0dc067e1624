package io.linli.identity.web;

import io.linli.identity.Actor;
import io.linli.identity.SignedIn;
import java.security.Principal;
import java.util.Objects;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A request whose actor is known; authorities are the role ids. Lives for one request and is never stored. */
final class SignedInToken extends AbstractAuthenticationToken {

  private final transient Person principal;

  SignedInToken(Actor actor) {
    super(actor.roles().stream().map(role -> new SimpleGrantedAuthority(role.id())).toList());
    this.principal = new Person(actor);
    setAuthenticated(true);
  }

  /** The principal behind {@code request.getUserPrincipal()} too. */
  record Person(Actor actor) implements SignedIn, Principal {

    @Override
    public String getName() {
      return actor.username();
    }
  }

  @Override
  public Person getPrincipal() {
    return principal;
  }

  @Override
  public String getCredentials() {
    return "";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SignedInToken token && token.principal.equals(principal);
  }

  @Override
  public int hashCode() {
    return Objects.hash(principal);
  }
}
