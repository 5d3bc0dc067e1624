package io.linli.identity.web;

import io.linli.identity.Actor;
import io.linli.identity.CommunityNames;
import io.linli.identity.CommunityNames.CommunityName;
import io.linli.identity.CurrentActor;
import io.linli.identity.Device;
import io.linli.identity.DeviceCookies;
import io.linli.identity.LogIn;
import io.linli.identity.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Logging in, asking who one is, logging out. */
@RestController
@RequestMapping("/api/session")
class SessionController {

  static final String DEVICE_COOKIE = "LINLI-DEVICE";
  private static final Duration DEVICE_IS_KNOWN = Duration.ofDays(365);

  record Credentials(
      @NotBlank(message = "请输入用户名") @Size(max = 64) String username,
      @NotBlank(message = "请输入密码") @Size(max = 200) String password) {}

  record SessionView(String username, String name, List<String> roles, @Nullable CommunityName community) {}

  private final LogIn logIn;
  private final DeviceCookies devices;
  private final SessionLogins logins;
  private final CommunityNames communities;

  SessionController(LogIn logIn, DeviceCookies devices, SessionLogins logins, CommunityNames communities) {
    this.logIn = logIn;
    this.devices = devices;
    this.logins = logins;
    this.communities = communities;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void logIn(
      @Valid @RequestBody Credentials credentials,
      @CookieValue(name = DEVICE_COOKIE, required = false) @Nullable String device,
      HttpServletRequest request,
      HttpServletResponse response) {
    Actor actor = logIn.withPassword(credentials.username(), credentials.password(), new Device(device));
    freshSession(request);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new SignedInToken(actor));
    logins.saveContext(context, request, response);
    response.addHeader(HttpHeaders.SET_COOKIE, deviceCookie(actor, request).toString());
  }

  @GetMapping
  SessionView session() {
    Actor actor = CurrentActor.get().orElseThrow(NotLoggedIn::new);
    CommunityName community = Optional.ofNullable(actor.communityId()).flatMap(communities::of).orElse(null);
    return new SessionView(
        actor.username(), actor.name(), actor.roles().stream().map(Role::id).sorted().toList(), community);
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void logOut(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** A session id that was planted before the login, and what another user left in the session, are worth nothing after it. */
  private static void freshSession(HttpServletRequest request) {
    HttpSession before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    request.getSession(true);
  }

  private ResponseCookie deviceCookie(Actor actor, HttpServletRequest request) {
    return ResponseCookie.from(DEVICE_COOKIE, devices.issue(actor.username()))
        .path("/api/session")
        .maxAge(DEVICE_IS_KNOWN)
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Strict")
        .build();
  }
}
