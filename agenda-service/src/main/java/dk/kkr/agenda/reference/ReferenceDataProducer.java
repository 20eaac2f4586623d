package dk.kkr.agenda.reference;

import dk.kkr.reference.ReferenceData;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads the reference data once; a service without them does not start. */
final class ReferenceDataProducer {

  private ReferenceDataProducer() {}

  @Produces
  @Singleton
  @Startup
  static ReferenceData referenceData() {
    return ReferenceData.load();
  }
}
