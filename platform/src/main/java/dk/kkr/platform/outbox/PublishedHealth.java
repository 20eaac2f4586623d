package dk.kkr.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready until the service has tried once to compare its topic with its database. Ready also
 * when the broker was away then: what is stored can be read.
 */
@Readiness
@ApplicationScoped
class PublishedHealth implements HealthCheck {

  private final PublishedRevisions revisions;

  PublishedHealth(PublishedRevisions revisions) {
    this.revisions = revisions;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("published events")
        .status(revisions.tried())
        .withData("state", revisions.known() ? "known" : "not known yet; nothing is told")
        .build();
  }
}
