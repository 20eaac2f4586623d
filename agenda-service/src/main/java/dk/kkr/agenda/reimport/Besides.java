package dk.kkr.agenda.reimport;

import dk.kkr.agenda.reimport.EditFinding.Code;
import dk.kkr.agenda.reimport.EditedLine.Kind;
import java.util.HashSet;
import java.util.Set;

/** Tells of what stands in a document and is no part of the agenda, but for what exports have. */
final class Besides {

  private final Set<String> ours = new HashSet<>();
  private final Remarks remarks;

  Besides(EditedFile exported, Remarks remarks) {
    this.remarks = remarks;
    exported.lines().stream()
        .filter(line -> line.kind().isBeside())
        .forEach(line -> ours.add(key(line)));
  }

  /** Figures apart: programs write the number of a page where the export leaves it to them. */
  private static String key(EditedLine line) {
    return line.kind() == Kind.AROUND
        ? line.words().replaceAll("\\d+", "").strip()
        : line.kind() + line.words();
  }

  void tell(EditedLine line, String place) {
    if (line.words().isEmpty() || ours.contains(key(line))) {
      return;
    }
    remarks.add(code(line.kind()), place, message(line.kind()), line.text());
  }

  private static Code code(Kind kind) {
    return switch (kind) {
      case DELETED -> Code.TRACKED_CHANGES;
      case STRUCK -> Code.STRUCK_TEXT;
      case HIDDEN -> Code.HIDDEN_TEXT;
      case PICTURE -> Code.PICTURE;
      case NESTED -> Code.TABLE_NESTED;
      default -> Code.NOT_PLACED;
    };
  }

  private static String message(Kind kind) {
    return switch (kind) {
      case DELETED ->
          "Teksten er slettet med ændringssporing, som ikke er accepteret, og er taget ud.";
      case STRUCK -> "Teksten er streget over og er ikke taget med.";
      case HIDDEN -> "Teksten er skjult i dokumentet og er ikke taget med.";
      case PICTURE ->
          "Billedet er ikke taget med. Vedlæg det som bilag, eller skriv, hvad det viser.";
      case NESTED -> "En tabel står inde i en anden; dens ord er læst som tekst i cellen.";
      case AROUND ->
          "Teksten står uden om dagsordenen, som i sidehoved og sidefod, og er ikke taget med.";
      default -> "Teksten står i en tekstboks, note eller kommentar og er ikke taget med.";
    };
  }
}
