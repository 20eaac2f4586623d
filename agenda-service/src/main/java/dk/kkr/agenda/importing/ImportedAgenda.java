package dk.kkr.agenda.importing;

import java.util.List;

/**
 * What was read from a file.
 *
 * @param meeting what the cover, or else the text, says about the meeting
 * @param sections in the order of the file
 * @param findings in the order of their lines; those of the whole file first
 */
public record ImportedAgenda(
    ImportedMeeting meeting, List<ImportedSection> sections, List<Finding> findings) {
  public ImportedAgenda {
    sections = List.copyOf(sections);
    findings = List.copyOf(findings);
  }
}
