package dk.kkr.quota.council;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What released agendas do, the same to everything that stands on them.
 *
 * @param <S> the kind of thing
 */
public interface TabledSubjects<S extends Tabled> extends SubjectsOnAgendas {

  /** Those on the newest agenda of a meeting. */
  List<S> before(UUID meetingId);

  /** Those on an item, or decided on it. */
  List<S> onItem(UUID itemId);

  /** The one with this id; null when there is none. */
  @Nullable S find(UUID id);

  /** Changes one, and records it where it is another one then. */
  void change(String action, S subject, Consumer<S> verb);

  @Override
  default void released(UUID meetingId, String council, int version, List<PutBefore> points) {
    Set<S> concerned = new LinkedHashSet<>(before(meetingId));
    points.stream()
        .map(PutBefore::subjectId)
        .distinct()
        .flatMap(id -> Stream.ofNullable(find(id)))
        .filter(subject -> subject.council().equals(council))
        .forEach(concerned::add);
    for (S subject : concerned) {
      List<Mark> marks =
          points.stream()
              .filter(point -> point.subjectId().equals(subject.id()))
              .map(point -> point.mark(meetingId, version))
              .toList();
      change(action("put-before"), subject, s -> s.putBefore(meetingId, marks));
    }
  }

  @Override
  default void cancelled(UUID meetingId) {
    for (S subject : before(meetingId)) {
      change(action("put-before"), subject, s -> s.putBefore(meetingId, List.of()));
    }
  }

  @Override
  default void shown(UUID itemId, boolean closed) {
    for (S subject : onItem(itemId)) {
      change(action("show"), subject, s -> s.show(itemId, closed));
    }
  }

  private String action(String verb) {
    return type().toLowerCase(Locale.ROOT) + "." + verb;
  }
}
