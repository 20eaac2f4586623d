package dk.kkr.agenda.reimport;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edited document as it was read.
 *
 * @param meeting of the export; null when it bears no mark of one
 * @param draftTag tag of the working copy it was made of; null of a released version
 * @param tracked whether it holds changes that are still to be accepted
 * @param lines in order
 */
record EditedFile(
    @Nullable UUID meeting, @Nullable String draftTag, boolean tracked, List<EditedLine> lines) {
  EditedFile {
    lines = List.copyOf(lines);
  }

  /** True when the end of the export is there, so that what is missing was taken out. */
  boolean complete() {
    return lines.stream().anyMatch(line -> line.kind() == EditedLine.Kind.END);
  }
}
