package dk.kkr.agenda.reimport;

import dk.kkr.agenda.reimport.EditedLine.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph of an edited Word document while it is read. */
final class EditedParagraph {

  final StringBuilder text = new StringBuilder();

  /** What stands in it and is no part of its text. */
  final List<EditedLine> beside = new ArrayList<>();

  Kind kind = Kind.TEXT;
  @Nullable String style;
  int level;
  boolean numbered;
  boolean inText;
  @Nullable String id;

  private @Nullable String href;
  private int linkFrom;
  private int besideAt = -1;

  /** Takes words that are no part of its text; what follows without text between goes on. */
  void beside(Kind kind, String words) {
    boolean goesOn =
        besideAt == text.length()
            && kind != Kind.PICTURE
            && !beside.isEmpty()
            && beside.getLast().kind() == kind;
    String whole = goesOn ? beside.removeLast().text() + words : words;
    beside.add(new EditedLine(kind, 0, null, whole));
    besideAt = text.length();
  }

  void beginLink(@Nullable String address) {
    href = address;
    linkFrom = text.length();
  }

  void end(String element) {
    switch (element) {
      case "t", "delText" -> inText = false;
      case "hyperlink" -> endLink();
      default -> {
        // how it looks
      }
    }
  }

  private void endLink() {
    String words = text.substring(linkFrom);
    if (href != null && !words.equals(href) && !words.isBlank()) {
      text.setLength(linkFrom);
      text.append('[').append(words).append("](").append(href).append(')');
    }
    href = null;
  }

  EditedLine line(@Nullable String mark) {
    Kind shown = kind == Kind.TEXT && numbered ? Kind.BULLET : kind;
    return new EditedLine(shown, shown == Kind.POINT ? level : 0, mark, text.toString());
  }
}
