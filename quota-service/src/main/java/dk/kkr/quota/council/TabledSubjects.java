package dk.kkr.quota.council;

import dk.kkr.platform.change.Aggregate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What released agendas do, the same to everything that stands on them.
 *
 * @param <S> the kind of thing
 */
public class TabledSubjects<S extends Tabled & Aggregate> implements SubjectsOnAgendas {

  private final String type;
  private final TabledRows<S> rows;
  private final RecordedChanges<S> changes;

  /**
   * Of one kind.
   *
   * @param type as points of agendas name it in their subject
   * @param rows where they are found
   * @param changes how they are changed
   */
  protected TabledSubjects(String type, TabledRows<S> rows, RecordedChanges<S> changes) {
    this.type = type;
    this.rows = rows;
    this.changes = changes;
  }

  @Override
  public final String type() {
    return type;
  }

  @Override
  public void released(UUID meetingId, String council, int version, List<PutBefore> points) {
    Set<S> concerned = new LinkedHashSet<>(rows.before(meetingId));
    points.stream()
        .map(PutBefore::subjectId)
        .distinct()
        .flatMap(id -> Stream.ofNullable(rows.known(id)))
        .filter(subject -> subject.council().equals(council))
        .forEach(concerned::add);
    for (S subject : concerned) {
      List<Mark> marks =
          points.stream()
              .filter(point -> point.subjectId().equals(subject.id()))
              .map(point -> point.mark(meetingId, version))
              .toList();
      changes.change(action("put-before"), subject, s -> s.putBefore(meetingId, marks));
    }
  }

  @Override
  public void cancelled(UUID meetingId) {
    for (S subject : rows.before(meetingId)) {
      changes.change(action("put-before"), subject, s -> s.putBefore(meetingId, List.of()));
    }
  }

  @Override
  public void shown(UUID itemId, boolean closed) {
    for (S subject : rows.onItem(itemId)) {
      changes.change(action("show"), subject, s -> s.show(itemId, closed));
    }
  }

  private String action(String verb) {
    return type.toLowerCase(Locale.ROOT) + "." + verb;
  }
}
