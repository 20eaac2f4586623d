package dk.kkr.agenda.reimport;

import dk.kkr.agenda.importing.Decoding;
import dk.kkr.agenda.importing.PlainCharacters;
import dk.kkr.agenda.reimport.EditFinding.Code;
import dk.kkr.agenda.reimport.EditedLine.Kind;
import dk.kkr.agenda.reimport.EditedTree.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes out of an edited document what no text here may have, as imports do, and says so. */
final class Cleaning {

  private Cleaning() {}

  /**
   * The lines that are left of it.
   *
   * @param exported the document as it is exported today
   */
  static List<EditedLine> lines(EditedFile file, EditedFile exported, Remarks remarks) {
    boolean lostBefore = exported.lines().stream().anyMatch(line -> isLost(line.text()));
    doubtEncoding(file.encoding(), remarks);
    List<EditedLine> lines = new ArrayList<>();
    String place = "";
    Besides besides = new Besides(exported, remarks);
    for (EditedLine line : file.lines()) {
      EditedLine clean = clean(line);
      if (line.kind().isBeside()) {
        besides.tell(clean, place);
        continue;
      }
      if (line.kind() == Kind.SECTION || line.kind() == Kind.ITEM) {
        place = Objects.requireNonNullElse(Named.of(clean.text(), null).number(), "");
      }
      if (!clean.text().equals(line.text())) {
        doubtCharacters(line.text(), clean.text(), place, remarks);
      }
      if (!lostBefore && isLost(clean.text())) {
        remarks.add(
            Code.CHARACTER_LOST,
            place,
            "Mindst ét tegn i linjen kunne ikke læses og står som \uFFFD.",
            clean.text());
      }
      lines.add(clean);
    }
    return lines;
  }

  private static boolean isLost(String text) {
    return PlainCharacters.hasLost(text);
  }

  private static EditedLine clean(EditedLine line) {
    String text = line.text().replace("\r\n", "\n").replace('\r', '\n');
    String plain =
        String.join("\n", List.of(text.split("\n", -1)).stream().map(PlainCharacters::of).toList());
    return new EditedLine(line.kind(), line.level(), line.id(), plain);
  }

  private static void doubtCharacters(String raw, String plain, String place, Remarks remarks) {
    String removed = PlainCharacters.removedFrom(raw.replaceAll("[\r\n]", " "));
    if (!removed.isEmpty()) {
      remarks.add(
          Code.CHARACTER_REMOVED,
          place,
          "Linjen indeholdt usynlige styretegn (%s), som er taget ud. Se efter, om teksten er rigtig."
              .formatted(removed),
          plain);
    }
  }

  private static void doubtEncoding(Decoding.@Nullable Kind kind, Remarks remarks) {
    if (kind == null) {
      return;
    }
    String read =
        switch (kind) {
          case UTF_8 -> "UTF-8";
          case UTF_16, UTF_16_WITHOUT_MARK -> "UTF-16";
          case WINDOWS_1252 -> "Windows-1252";
          case MIXED -> "UTF-8, og linjer, der ikke er det, som Windows-1252";
        };
    remarks.add(
        Code.ENCODING,
        "",
        "Filen er ikke i det tegnsæt, den selv angiver, og er læst som %s. Se efter, om æ, ø og å er rigtige."
            .formatted(read),
        "");
  }
}
