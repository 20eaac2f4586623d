package dk.kkr.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says whether incoming events are held up. Always up: requests can be answered meanwhile, and a
 * restart would not help.
 */
@Readiness
@ApplicationScoped
class InboxHealth implements HealthCheck {

  private final Inbox inbox;

  InboxHealth(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("incoming events")
        .up()
        .withData("state", inbox.struggling() ? "waiting" : "handled")
        .build();
  }
}
