package dk.kkr.agenda.reimport;

import dk.kkr.agenda.reimport.EditedLine.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of tables in an edited Word document; a table in a cell is text of that cell. */
final class EditedRows {

  private final List<EditedLine> lines;
  private @Nullable List<String> row;
  private final StringBuilder cell = new StringBuilder();
  private int tables;
  private boolean inRowProperties;
  private boolean deleted;
  private boolean nested;

  EditedRows(List<EditedLine> lines) {
    this.lines = lines;
  }

  void start(String element) {
    switch (element) {
      case "tbl" -> {
        tables++;
        nested |= tables > 1;
      }
      case "tr" -> {
        if (tables == 1) {
          row = new ArrayList<>();
          deleted = false;
        }
      }
      case "tc" -> {
        if (tables == 1) {
          cell.setLength(0);
        }
      }
      case "trPr" -> inRowProperties = true;
      default -> {
        // no part of a table
      }
    }
  }

  /** The row is deleted, which is still to be accepted. */
  void deleted() {
    deleted |= inRowProperties && tables == 1;
  }

  /** Takes the text of a paragraph, if that stands in a cell. */
  boolean take(CharSequence text) {
    if (tables > 0) {
      cell.append(cell.isEmpty() ? "" : "\n").append(text);
    }
    return tables > 0;
  }

  void end(String element) {
    switch (element) {
      case "tbl" -> tables--;
      case "trPr" -> inRowProperties = false;
      case "tc" -> {
        if (row != null && tables == 1) {
          row.add(EditedLine.words(cell.toString()));
        }
      }
      case "tr" -> {
        if (tables == 1) {
          endRow();
        }
      }
      default -> {
        // no part of a table
      }
    }
  }

  private void endRow() {
    if (row != null && !deleted) {
      String words = String.join("\t", row);
      lines.add(new EditedLine(Kind.ROW, 0, null, words));
      if (nested) {
        lines.add(EditedLine.beside(Kind.NESTED, words));
      }
    }
    nested = false;
    row = null;
  }
}
