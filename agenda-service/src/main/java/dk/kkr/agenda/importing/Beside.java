package dk.kkr.agenda.importing;

import dk.kkr.agenda.importing.SourceLine.Kind;

/** Says of what stands in a document and is no part of its text, what it was. */
final class Beside {

  private Beside() {}

  /** Leaves a line out, with its reason. */
  static void leave(Line line, Ledger ledger) {
    SourceLine source = line.source();
    Kind kind = source == null ? Kind.BESIDE : source.kind();
    ledger.leave(line, code(kind), Severity.WARNING, message(kind));
  }

  private static FindingCode code(Kind kind) {
    return switch (kind) {
      case DELETED -> FindingCode.TRACKED_CHANGES;
      case STRUCK -> FindingCode.STRUCK_TEXT;
      case HIDDEN -> FindingCode.HIDDEN_TEXT;
      case PICTURE -> FindingCode.PICTURE;
      default -> FindingCode.NOT_PLACED;
    };
  }

  private static String message(Kind kind) {
    return switch (kind) {
      case DELETED ->
          "Teksten er slettet med ændringssporing, som ikke er accepteret, og er ikke taget med.";
      case STRUCK -> "Teksten er streget over og er ikke taget med.";
      case HIDDEN -> "Teksten er skjult i filen og er ikke taget med.";
      case PICTURE ->
          "Billedet er ikke taget med. Vedlæg det som bilag, eller skriv, hvad det viser.";
      default -> "Noten, kommentaren eller resultatet er ikke en del af dagsordenens tekst.";
    };
  }

  /** A doubt that the reader of the format has about a line, or about the whole file. */
  static String notice(FindingCode code) {
    return switch (code) {
      case TRACKED_CHANGES ->
          "Filen har ændringer, som ikke er accepteret; de er læst, som om de var.";
      case TABLE_NESTED ->
          "En tabel står inde i en anden; den ene af dem er læst som tekst. Se efter, om indholdet står rigtigt.";
      case ENCODING ->
          "Filen er ikke i det tegnsæt, den selv angiver, og er læst som det, den er skrevet i. Se efter, om æ, ø og å er rigtige.";
      default -> throw new IllegalArgumentException("No doubt of a format: " + code);
    };
  }

  /** Whether such a doubt is one about the file. */
  static boolean isOfFile(FindingCode code) {
    return code != FindingCode.TABLE_NESTED;
  }
}
