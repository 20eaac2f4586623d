package dk.kkr.agenda.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to a section or an item. */
@Schema(name = "ChangeKind")
public enum ChangeKind {
  /** Only the later version has it. */
  ADDED,
  /** Only the earlier version has it. */
  REMOVED,
  /** It stands in another section, or elsewhere among those that both versions have. */
  MOVED,
  /** It has another number, by its own move or by that of others. */
  RENUMBERED,
  /** Its words changed. */
  CHANGED
}
