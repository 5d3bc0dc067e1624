package io.linli.about.web;

import io.linli.demo.Demo;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Open to everybody: the login page asks it before anybody is logged in. */
@RestController
@RequestMapping("/api/about")
class AboutController {

  record About(String name, String version, boolean demo, List<DemoAccount> accounts, List<String> languages) {}

  /** @param role the id of what the account is first of all */
  record DemoAccount(String username, String name, String role) {

    static DemoAccount of(Actor actor) {
      // Somebody in the owners' committee is an owner too, but it is the later role that makes the account interesting.
      String role = actor.roles().stream().max(Comparator.naturalOrder()).map(Role::id).orElse("");
      return new DemoAccount(actor.username(), actor.name(), role);
    }
  }

  private static final List<String> LANGUAGES = List.of("zh", "en");

  private final Demo demo;
  private final String version;

  AboutController(Demo demo, @Value("${linli.version}") String version) {
    this.demo = demo;
    this.version = version;
  }

  @GetMapping
  About about() {
    List<DemoAccount> accounts = demo.accounts().stream().map(DemoAccount::of).toList();
    return new About("Linli 邻里", version, demo.isOpen(), accounts, LANGUAGES);
  }
}
