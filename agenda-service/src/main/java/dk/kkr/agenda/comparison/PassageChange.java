package dk.kkr.agenda.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a passage changed.
 *
 * @param key of the passage
 * @param label what it is, in Danish
 * @param kind added, removed, changed within, or moved
 * @param marks the whole text of both
 * @param table of a table, how its columns, rows and cells changed; null for running text
 */
@Schema(name = "PassageChange", description = "How a stretch of the agenda changed, word by word.")
public record PassageChange(
    @Schema(description = "Which one: the same in both versions.", examples = "part:BACKGROUND:1")
        String key,
    @Schema(description = "What it is, in Danish.", examples = "Baggrund") String label,
    @Schema(description = "What happened to it.", examples = "CHANGED") Kind kind,
    @Schema(description = "The whole text of both versions.") List<Mark> marks,
    @Schema(description = "Of a table, how it changed as such; null for running text.")
        @Nullable TableChange table) {

  /** Copies the marks. */
  public PassageChange {
    marks = List.copyOf(marks);
  }

  /** What happened to a passage. */
  @Schema(
      name = "PassageChangeKind",
      description =
          "What happened to a passage. `ADDED`: only the later version has it. `REMOVED`: "
              + "only the earlier version has it. `CHANGED`: both have it, with other words. "
              + "`MOVED`: both have it with the same words, at another place among its "
              + "neighbours.")
  public enum Kind {
    /** Only the later version has it. */
    ADDED,
    /** Only the earlier version has it. */
    REMOVED,
    /** Both have it, with other words. */
    CHANGED,
    /** Both have it with the same words, at another place among its neighbours. */
    MOVED
  }
}
