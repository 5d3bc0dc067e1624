package io.linli.communities;

import io.linli.problems.BadRequest;
import io.linli.problems.Conflict;
import io.linli.problems.FieldProblem;
import io.linli.problems.NotFound;
import io.linli.problems.Text;
import io.linli.rules.ParameterTable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A community decides a parameter for itself. What is already running keeps the value that it began with. */
@Service
public class ChangeParameter {

  private final Parameters parameters;
  private final CommunityParameters own;

  ChangeParameter(Parameters parameters, CommunityParameters own) {
    this.parameters = parameters;
    this.own = own;
  }

  /** All parameters, by key. */
  @Transactional(readOnly = true)
  public List<ParameterView> all() {
    return parameters.keys().stream().map(this::view).toList();
  }

  /**
   * @param from the first day on which the value holds; today or later
   * @throws NotFound for a key that does not exist
   * @throws BadRequest for a value that lies outside of the parameter's bounds, or a day that is past
   * @throws Conflict when somebody else has just decided on the same parameter and day
   */
  @Transactional
  public ParameterView change(String key, LocalDate from, ParameterChange change) {
    requireKnown(key);
    requireFits(key, change.value());
    if (from.isBefore(parameters.today())) {
      throw refused("effectiveFrom", new Text("生效日期不能早于今天。", "The first day may not be before today."));
    }
    own.findByKeyAndEffectiveFrom(key, from)
        .ifPresentOrElse(
            existing -> existing.change(change),
            () -> add(new CommunityParameter(UUID.randomUUID(), key, from, change)));
    return view(key);
  }

  private void add(CommunityParameter decided) {
    try {
      own.saveAndFlush(decided);
    } catch (DataIntegrityViolationException overtaken) {
      throw new Conflict(
          "parameter-overtaken",
          new Text("别人刚刚改了这个参数，请查看后再改。", "Somebody else has just changed this parameter. Look at it, then change it again."));
    }
  }

  private void requireKnown(String key) {
    if (!parameters.keys().contains(key)) {
      throw new NotFound(new Text("没有名为“" + key + "”的参数。", "There is no parameter \"" + key + "\"."));
    }
  }

  private void requireFits(String key, String value) {
    parameters
        .misfit(key, value)
        .ifPresent(
            misfit -> {
              throw refused("value", new Text(misfit.messageZh() + "。", misfit.messageEn() + "."));
            });
  }

  private static BadRequest refused(String field, Text message) {
    return new BadRequest(message, List.of(new FieldProblem(field, message)));
  }

  private ParameterView view(String key) {
    ParameterTable.Parameter packaged = parameters.packaged(key);
    CommunityParameter decided = parameters.decided(key).orElse(null);
    return new ParameterView(
        key,
        decided == null ? packaged.value() : decided.value(),
        packaged.value(),
        packaged.unit(),
        packaged.source(),
        packaged.descriptionZh(),
        packaged.descriptionEn(),
        decided == null ? null : decided.effectiveFrom(),
        decided == null ? null : decided.reason(),
        packaged.validity().jurisdiction().toString(),
        planned(key));
  }

  private List<ParameterView.Planned> planned(String key) {
    return own.findByKeyAndEffectiveFromAfterOrderByEffectiveFrom(key, parameters.today()).stream()
        .map(later -> new ParameterView.Planned(later.effectiveFrom(), later.value(), later.reason()))
        .toList();
  }
}
