package dk.kkr.agenda.importing;

import java.util.List;

/**
 * What was read from a file.
 *
 * @param meeting what the cover, or else the text, says about the meeting
 * @param sections in the order of the file
 * @param participants of minutes, in the order of the file
 * @param findings in the order of their lines; those of the whole file first
 * @param lines the file as it stands, line by line
 */
public record ImportedAgenda(
    ImportedMeeting meeting,
    List<ImportedSection> sections,
    List<ImportedParticipant> participants,
    List<Finding> findings,
    List<String> lines) {
  public ImportedAgenda {
    sections = List.copyOf(sections);
    participants = List.copyOf(participants);
    findings = List.copyOf(findings);
    lines = List.copyOf(lines);
  }
}
