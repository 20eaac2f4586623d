package dk.kkr.quota.agreements;

import dk.kkr.platform.change.Changes;
import dk.kkr.quota.council.TabledSubjects;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What released agendas do to agreements; runs in the caller's transaction. */
@ApplicationScoped
class CouncilAgendas implements TabledSubjects<Agreement> {

  private final Agreements agreements;
  private final Changes changes;

  CouncilAgendas(Agreements agreements, Changes changes) {
    this.agreements = agreements;
    this.changes = changes;
  }

  @Override
  public String type() {
    return "AGREEMENT";
  }

  @Override
  public List<Agreement> before(UUID meetingId) {
    return agreements.before(meetingId);
  }

  @Override
  public List<Agreement> onItem(UUID itemId) {
    return agreements.onItem(itemId);
  }

  @Override
  public @Nullable Agreement find(UUID id) {
    return agreements.findById(id);
  }

  @Override
  public void change(String action, Agreement subject, Consumer<Agreement> verb) {
    AgreementView before = AgreementView.full(subject);
    verb.accept(subject);
    AgreementView after = AgreementView.full(subject);
    if (!after.equals(before)) {
      changes.record(action, subject, before, after);
    }
  }
}
