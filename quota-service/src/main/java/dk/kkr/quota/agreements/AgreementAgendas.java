package dk.kkr.quota.agreements;

import dk.kkr.platform.change.Changes;
import dk.kkr.quota.council.RecordedChanges;
import dk.kkr.quota.council.TabledSubjects;
import jakarta.inject.Singleton;

/** What released agendas do to agreements; runs in the caller's transaction. */
@Singleton
class AgreementAgendas extends TabledSubjects<Agreement> {

  AgreementAgendas(Agreements agreements, Changes changes) {
    super(AgreementDecisions.TYPE, agreements, new RecordedChanges<>(changes, AgreementView::full));
  }
}
