package io.linli.announcement.process;

import io.linli.camunda.ModelBean;
import io.linli.notices.TakeDownNotice;
import io.linli.processes.Beans;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Takes an announcement off the board: it has expired, or its author wants it down. */
@ModelBean(Beans.TAKE_DOWN_ANNOUNCEMENT)
class TakeDownAnnouncementStep implements JavaDelegate {

  private final TakeDownNotice takeDown;

  TakeDownAnnouncementStep(TakeDownNotice takeDown) {
    this.takeDown = takeDown;
  }

  @Override
  public void execute(DelegateExecution execution) {
    takeDown.takeDown(UUID.fromString(PublishAnnouncementStep.NOTICE.in(execution::getVariable)));
  }
}
