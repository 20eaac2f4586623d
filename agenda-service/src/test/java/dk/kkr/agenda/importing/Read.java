package dk.kkr.agenda.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads agendas from a few lines. */
final class Read {

  /** A paragraph with hard line breaks, so that the file is seen to have them. */
  static final String WRAPPED =
      """
      Denne tekst er kun sat ind for at vise, at linjerne i filen er delt efter bred-

      den, og at et afsnit derfor fylder flere linjer, som hører sammen. Teksten er

      ikke lang, men der skal være linjer nok til, at det kan ses, hvordan den er de-

      lt.



      """;

  private Read() {}

  static ImportedAgenda agenda(String... lines) {
    return AgendaReader.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  /** The only item of an agenda that has these lines under its title. */
  static ImportedItem item(String... lines) {
    return agenda(
            "DAGSORDEN 2022\n\nKKR Hovedstaden\n\n1. Sager\n\n1.1. En sag\n\nSAG-2022-00001 abcd\n\n"
                + String.join("\n", lines))
        .sections()
        .getFirst()
        .items()
        .getFirst();
  }

  /** The shape of the points of a recommendation. */
  static String points(String... lines) {
    return Shape.of(item("Indstilling\n\n" + String.join("\n", lines)).points());
  }

  /** A digest of meeting and sections. */
  static String digest(ImportedAgenda agenda) {
    String read = agenda.meeting() + "\n" + agenda.sections();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(read.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
