package io.linli.cases;

import io.linli.identity.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cases that came of one another; each tells of the other. */
@Service
public class CaseLinks implements CasePart {

  private final CaseLinkRows links;
  private final CaseRows cases;
  private final CaseAccess access;
  private final ObjectProvider<CaseSource> sources;
  private final Clock clock;

  CaseLinks(CaseLinkRows links, CaseRows cases, CaseAccess access, ObjectProvider<CaseSource> sources, Clock clock) {
    this.links = links;
    this.cases = cases;
    this.access = access;
    this.sources = sources;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "links";
  }

  @Override
  public List<LinkView> of(Actor actor, Case about) {
    List<UUID> others = links.of(about.id()).stream().map(link -> link.other(about.id())).toList();
    Map<UUID, Case> byId =
        cases.findAllById(others).stream().collect(Collectors.toMap(Case::id, Function.identity()));
    return others.stream().map(byId::get).map(other -> LinkView.of(other, access.find(actor, other.id()).isPresent())).toList();
  }

  /** Whether a case of the service has come of this one and was not withdrawn. */
  @Transactional(readOnly = true)
  public boolean ledTo(UUID sourceId, String service) {
    return links.standing(sourceId, service) > 0;
  }

  /** @throws CaseRefused when the source is not this person's to see, or leads to no case of that service */
  @Transactional(propagation = Propagation.MANDATORY)
  void link(Actor actor, UUID sourceId, Case made) {
    Case source = access.seen(actor, sourceId).about();
    sources.stream()
        .filter(each -> each.service().equals(source.service()))
        .findFirst()
        .orElseThrow(CaseRefused::notLinkable)
        .allow(actor, source, made.service());
    links.save(new CaseLink(source.id(), made.id(), clock.instant()));
  }

  /** @param title null for who may not see that case */
  public record LinkView(
      UUID id, String number, String service, String serviceName, String serviceNameEn, @Nullable String title) {

    static LinkView of(Case other, boolean seen) {
      return new LinkView(
          other.id(),
          other.number(),
          other.service(),
          other.serviceName().zh(),
          other.serviceName().en(),
          seen ? other.title() : null);
    }
  }
}
