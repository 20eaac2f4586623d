package dk.kkr.quota.council;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where things of one kind that stand on agendas are found.
 *
 * @param <S> the kind of thing
 */
public interface TabledRows<S extends Tabled> {

  /** Those on the newest agenda of a meeting. */
  List<S> before(UUID meetingId);

  /** Those on an item, or decided on it. */
  List<S> onItem(UUID itemId);

  /** The one with this id; null when there is none. */
  @Nullable S known(UUID id);
}
