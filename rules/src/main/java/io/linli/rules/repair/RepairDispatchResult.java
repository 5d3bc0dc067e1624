package io.linli.rules.repair;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a repair. The reasons speak of numbers of people and never of names: those who were passed over are colleagues.
 *
 * @param outcome whether one gets it, several are offered it, or nobody is left
 * @param technician the user name of who gets it; null unless one does
 * @param offeredTo the user names of those who are offered it, in alphabetical order; empty unless several are
 * @param suitable how many people could have got it
 * @param declined how many were passed over because they had declined
 * @param unskilled how many because it is not their trade
 * @param offDuty how many because they are off duty
 * @param uncertified how many because a certificate is missing or expired
 */
public record RepairDispatchResult(
    DispatchOutcome outcome,
    @Nullable String technician,
    List<String> offeredTo,
    long suitable,
    long declined,
    long unskilled,
    long offDuty,
    long uncertified) {

  public RepairDispatchResult {
    offeredTo = List.copyOf(offeredTo);
  }
}
