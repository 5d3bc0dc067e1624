package io.linli.communities;

import io.linli.rules.Jurisdiction;
import io.linli.rules.ParameterTable;
import io.linli.rules.ParameterTable.NoSuchParameter;
import io.linli.tenancy.CurrentCommunity;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers that differ between communities and over time: what the community has decided for itself, else what the packaged
 * table holds for its jurisdiction, each as it is in force today.
 *
 * <p>Every method asks for the current community and throws {@link NoSuchParameter} for a key
 * that the table does not know: a slip in a model, which becomes an incident.
 */
@Service("parametersInForce") // "parameters" is what models call it: its bean for expressions
@Transactional(readOnly = true)
public class Parameters {

  private final ParameterTable table = ParameterTable.packaged();
  private final CommunityParameters own;
  private final Communities communities;
  private final Clock clock;
  private final ZoneId zone;

  Parameters(CommunityParameters own, Communities communities, Clock clock, ZoneId zone) {
    this.own = own;
    this.communities = communities;
    this.clock = clock;
    this.zone = zone;
  }

  /** The value as it is written. */
  public String text(String key) {
    ParameterTable.Parameter packaged = packaged(key);
    return decided(key).map(CommunityParameter::value).orElse(packaged.value());
  }

  /** An exact number, in the unit that the table names. */
  public BigDecimal number(String key) {
    return new BigDecimal(text(key));
  }

  public boolean flag(String key) {
    return Boolean.parseBoolean(text(key));
  }

  /** A length of time; a day is 24 hours. */
  public Duration duration(String key) {
    return Duration.parse(text(key));
  }

  /** The moment that lies the parameter's duration from now on. */
  public Instant due(String key) {
    return clock.instant().plus(duration(key));
  }

  /** Whose law holds in the current community. */
  public String jurisdiction() {
    String id = CurrentCommunity.require();
    return communities
        .findById(id)
        .map(Community::jurisdiction)
        .orElseThrow(() -> new IllegalStateException("There is no community " + id));
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(zone));
  }

  Collection<String> keys() {
    return table.keys();
  }

  ParameterTable.Parameter packaged(String key) {
    Jurisdiction place = new Jurisdiction(jurisdiction());
    LocalDate today = today();
    return table.find(key, place, today).orElseThrow(() -> new NoSuchParameter(key, place, today));
  }

  /** Why a value cannot be set for a key that exists; empty when it fits. */
  Optional<ParameterTable.Misfit> misfit(String key, String value) {
    return table.misfit(key, value);
  }

  Optional<CommunityParameter> decided(String key) {
    return own.begun(key, today(), Limit.of(1)).stream().findFirst();
  }
}
