package dk.kkr.quota.agreements;

import dk.kkr.quota.visibility.Material;
import dk.kkr.quota.visibility.Visibility;
import jakarta.enterprise.context.RequestScoped;

/** Agreements as the current caller sees them. */
@RequestScoped
class AgreementReading {

  private final Visibility visibility;

  AgreementReading(Visibility visibility) {
    this.visibility = visibility;
  }

  /** The agreement. */
  AgreementView view(Agreement agreement) {
    return AgreementView.of(
        agreement,
        visibility.shows(Material.AGREEMENT_FORMALITIES, agreement.council()),
        tag(agreement));
  }

  /** The caller's part of an ETag. */
  String tag(Agreement agreement) {
    return visibility.tag(agreement.council());
  }
}
