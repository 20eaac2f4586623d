package dk.kkr.quota.regions;

import dk.kkr.reference.ReferenceData;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The municipalities and councils of this release. */
final class ReferenceBean {

  private ReferenceBean() {}

  @Produces
  @Singleton
  static ReferenceData referenceData() {
    return ReferenceData.load();
  }
}
