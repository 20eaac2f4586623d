package dk.kkr.quota.tables;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a table is written, as far as its sender says so; what is null is found out.
 *
 * @param separator between fields
 * @param header whether the first line has headings
 * @param numbers how numbers are written
 */
public record CsvFormat(
    @Nullable Separator separator, @Nullable Boolean header, @Nullable Numbers numbers) {

  /** Everything is found out. */
  public static final CsvFormat AUTO = new CsvFormat(null, null, null);

  /** What stands between fields. */
  @Schema(
      name = "Separator",
      description =
          "What stands between fields. `SEMICOLON`: as Danish spreadsheets write. `COMMA`: "
              + "as most others write. `TAB`: as copied from a spreadsheet.")
  public enum Separator {
    /** As Danish spreadsheets write. */
    SEMICOLON(';'),
    /** As most others write. */
    COMMA(','),
    /** As copied from a spreadsheet. */
    TAB('\t');

    private final char character;

    Separator(char character) {
      this.character = character;
    }

    /** The character. */
    public char character() {
      return character;
    }
  }
}
