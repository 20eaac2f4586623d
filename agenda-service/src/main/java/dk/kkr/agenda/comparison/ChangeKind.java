package dk.kkr.agenda.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to a section or an item. */
@Schema(
    name = "ChangeKind",
    description =
        "What happened to a section or an item. `ADDED`: only the later version has it. "
            + "`REMOVED`: only the earlier version has it. `MOVED`: it stands in another "
            + "section, or elsewhere among those that both versions have. `RENUMBERED`: it has "
            + "another number, by its own move or by that of others. `CHANGED`: its words "
            + "changed.")
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
