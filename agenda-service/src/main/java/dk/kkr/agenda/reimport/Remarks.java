package dk.kkr.agenda.reimport;

import dk.kkr.agenda.importing.Severity;
import dk.kkr.agenda.reimport.EditFinding.Code;
import dk.kkr.platform.privacy.PersonNumbers;
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
            // A number that must not go out must not go round in findings either.
            PersonNumbers.masked(EditedLine.words(text))));
  }

  void readOnly(String place, String text) {
    add(
        Code.READ_ONLY,
        place,
        "Dette vises kun i dokumentet; det ændres på punktet selv og er ikke taget med.",
        text);
  }

  /** Tells of a comparison of what is only shown; a document without its end takes nothing out. */
  void readOnly(String place, OnlyShown shown, boolean complete) {
    shown.added().forEach(line -> readOnly(place, line.text()));
    if (complete) {
      shown.removed().forEach(line -> removed(place, line.text()));
    }
  }

  void removed(String place, String text) {
    add(
        Code.READ_ONLY,
        place,
        "Dette er taget ud af dokumentet, men kan kun fjernes på punktet selv; det er blevet stående.",
        text);
  }

  void titleEmpty(String place, String title) {
    add(
        Code.TITLE_EMPTY,
        place,
        "Overskriften er tom eller taget ud; titlen er blevet stående.",
        title);
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
