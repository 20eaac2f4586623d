package dk.kkr.agenda.reimport;

import dk.kkr.agenda.importing.Severity;
import dk.kkr.agenda.reimport.EditFinding.Code;
import java.util.ArrayList;
import java.util.List;

/** Collects what is doubtful about an edited document. */
final class Remarks {

  private final List<EditFinding> findings = new ArrayList<>();

  void add(Code code, String place, String message, String text) {
    boolean minor = code == Code.ID_GONE || code == Code.TRACKED_CHANGES;
    findings.add(
        new EditFinding(
            code,
            minor ? Severity.INFO : Severity.WARNING,
            place,
            message,
            EditedLine.words(text)));
  }

  void readOnly(String place, String text) {
    add(
        Code.READ_ONLY,
        place,
        "Dette vises kun i dokumentet; det ændres på punktet selv og er ikke taget med.",
        text);
  }

  void incomplete(String place, String text) {
    add(
        Code.INCOMPLETE,
        place,
        "Det mangler i dokumentet, men det gør dokumentets slutning også; det er derfor blevet stående.",
        text);
  }

  List<EditFinding> all() {
    return List.copyOf(findings);
  }
}
