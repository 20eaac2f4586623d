package dk.kkr.quota.council;

import java.util.List;
import java.util.UUID;

/** Things of one kind that stand on agendas; runs in the caller's transaction. */
public interface SubjectsOnAgendas {

  /** The kind, as points of agendas name it in their subject. */
  String type();

  /**
   * A version of an agenda was released: the council's things on it are before the council, and
   * those that no longer stand on it are not, because of this meeting.
   *
   * @param points whose subject is of this kind
   */
  void released(UUID meetingId, String council, int version, List<PutBefore> points);

  /** A meeting was cancelled: nothing is before the council because of it. */
  void cancelled(UUID meetingId);

  /** An item was closed to the public, or opened. */
  void shown(UUID itemId, boolean closed);
}
