package dk.kkr.quota.agreements;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.republication.Ids;
import dk.kkr.platform.republication.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Tells the tables of agreements again. */
@ApplicationScoped
class AgreementRepublisher implements Republisher {

  private final Agreements agreements;
  private final Ids ids;

  AgreementRepublisher(Agreements agreements, EntityManager entities) {
    this.agreements = agreements;
    this.ids = new Ids(entities, "Agreement", "council", "telling.revision > 0");
  }

  @Override
  public String kind() {
    return "agreements";
  }

  @Override
  public Ids ids() {
    return ids;
  }

  @Override
  public Optional<? extends Aggregate> retell(UUID id) {
    Optional<Agreement> agreement = agreements.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    agreement.ifPresent(Agreement::retell);
    return agreement;
  }
}
