package dk.kkr.appointment.effects;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What a point decides on, pinned to a revision.
 *
 * @param type kind of the thing
 * @param id its id
 * @param revision the revision put before the council
 */
@Embeddable
public record Subject(String type, UUID id, long revision) {

  /** The kind that stands for a slate. */
  public static final String SLATE = "SLATE";

  /** Whether it is a slate. */
  public boolean concernsSlate() {
    return type.equals(SLATE);
  }
}
