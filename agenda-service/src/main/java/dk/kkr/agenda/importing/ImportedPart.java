package dk.kkr.agenda.importing;

import org.jspecify.annotations.Nullable;

/**
 * A part of an item.
 *
 * @param kind which of the standing parts
 * @param heading as written, without marks; null for text that stands before the first heading
 * @param text verbatim: paragraphs separated by a blank line, each dash of a list on a line of its
 *     own with its mark, no Markdown marks
 */
public record ImportedPart(PartKind kind, @Nullable String heading, String text) {

  /** True for what minutes say was decided. */
  public boolean decision() {
    return kind == PartKind.OTHER && heading != null && Headings.isDecision(heading);
  }
}
