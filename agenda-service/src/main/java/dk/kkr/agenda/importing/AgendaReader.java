package dk.kkr.agenda.importing;

import java.util.List;

/** Reads an agenda or minutes from a text or Markdown file. Stateless. */
public final class AgendaReader {

  /** Files above this many bytes are refused. */
  public static final int MAX_BYTES = 5 * 1024 * 1024;

  private AgendaReader() {}

  /**
   * Reads a file; the format is told from its content.
   *
   * @param content the bytes of the file: UTF-8, UTF-16 with a mark, or Windows-1252
   * @return everything that was read, with a finding for every doubt
   * @throws ImportRefused when it is no agenda, no text, or beyond a limit
   */
  public static ImportedAgenda read(byte[] content) {
    if (content.length > MAX_BYTES) {
      throw new ImportRefused(
          ImportRefused.Reason.TOO_LARGE, "The file has more than " + MAX_BYTES + " bytes.");
    }
    return new ImportedAgenda(
        new ImportedMeeting(DocumentKind.AGENDA, null, null, null, null), List.of(), List.of());
  }
}
