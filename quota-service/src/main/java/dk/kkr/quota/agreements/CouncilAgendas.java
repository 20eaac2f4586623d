package dk.kkr.quota.agreements;

import dk.kkr.platform.change.Changes;
import dk.kkr.quota.council.Mark;
import dk.kkr.quota.council.PutBefore;
import dk.kkr.quota.council.SubjectsOnAgendas;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What released agendas do to agreements; runs in the caller's transaction. */
@ApplicationScoped
class CouncilAgendas implements SubjectsOnAgendas {

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
  public void released(UUID meetingId, String council, int version, List<PutBefore> points) {
    Set<Agreement> concerned = new LinkedHashSet<>(agreements.before(meetingId));
    points.stream()
        .map(PutBefore::subjectId)
        .distinct()
        .flatMap(id -> Stream.ofNullable(agreements.findById(id)))
        .filter(agreement -> agreement.council().equals(council))
        .forEach(concerned::add);
    for (Agreement agreement : concerned) {
      List<Mark> marks =
          points.stream()
              .filter(point -> point.subjectId().equals(agreement.id()))
              .map(point -> mark(meetingId, version, point))
              .toList();
      change("agreement.put-before", agreement, a -> a.putBefore(meetingId, marks));
    }
  }

  @Override
  public void cancelled(UUID meetingId) {
    for (Agreement agreement : agreements.before(meetingId)) {
      change("agreement.put-before", agreement, a -> a.putBefore(meetingId, List.of()));
    }
  }

  @Override
  public void shown(UUID itemId, boolean closed) {
    for (Agreement agreement : agreements.onItem(itemId)) {
      change("agreement.show", agreement, a -> a.show(itemId, closed));
    }
  }

  private static Mark mark(UUID meetingId, int version, PutBefore point) {
    return new Mark(
        meetingId,
        point.itemId(),
        point.pointId(),
        version,
        point.contentRevision(),
        point.closed());
  }

  private void change(String action, Agreement agreement, Consumer<Agreement> verb) {
    AgreementView before = AgreementView.full(agreement);
    verb.accept(agreement);
    AgreementView after = AgreementView.full(agreement);
    if (!after.equals(before)) {
      changes.record(action, agreement, before, after);
    }
  }
}
