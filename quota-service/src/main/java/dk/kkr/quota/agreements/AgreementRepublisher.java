package dk.kkr.quota.agreements;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.republication.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the tables of agreements again. */
@ApplicationScoped
class AgreementRepublisher implements Republisher {

  private final Agreements agreements;

  AgreementRepublisher(Agreements agreements) {
    this.agreements = agreements;
  }

  @Override
  public String kind() {
    return "agreements";
  }

  @Override
  public List<UUID> ids(@Nullable String scope, @Nullable UUID after, int limit) {
    return agreements.ids(scope, after, limit);
  }

  @Override
  public Optional<? extends Aggregate> retell(UUID id) {
    Optional<Agreement> agreement = agreements.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    agreement.ifPresent(Agreement::retell);
    return agreement;
  }
}
