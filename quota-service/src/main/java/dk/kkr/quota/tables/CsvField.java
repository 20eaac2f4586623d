package dk.kkr.quota.tables;

import java.util.List;

/**
 * A column that a table has.
 *
 * @param name as in the JSON of the same rows; also a heading
 * @param headings what else the column is called, in Danish and English; the first is shown
 * @param kind what its cells hold
 * @param required whether the column must be there and every cell filled
 * @param negative whether numbers below nought are allowed
 * @param dashIsNought whether a cell with nothing but a dash means nought
 * @param repeats whether a participant may stand in several rows
 */
public record CsvField(
    String name,
    List<String> headings,
    Kind kind,
    boolean required,
    boolean negative,
    boolean dashIsNought,
    boolean repeats) {

  /** What cells hold. */
  public enum Kind {
    /** A participant, by code, key, name or alias; each stands once unless it {@code repeats}. */
    PARTICIPANT,
    /**
     * A name of something else in the place of a participant. Only a heading tells such a column;
     * its cells may name a total, too.
     */
    NAME,
    /** Text of one line. */
    TEXT,
    /** A whole number. */
    WHOLE,
    /** A number, decimals allowed. */
    DECIMAL,
    /** A percentage, its sign written or left out: 12,5 and 12,5 % are the same. */
    PERCENT;

    /** Whether cells are numbers. */
    public boolean isNumber() {
      return this == WHOLE || this == DECIMAL || this == PERCENT;
    }
  }

  public CsvField {
    headings = List.copyOf(headings);
  }

  /** As in the contract: required or not, and nothing below nought. */
  public CsvField(String name, List<String> headings, Kind kind, boolean required) {
    this(name, headings, kind, required, false, false, false);
  }

  /** The participants of a table, each in one row. */
  public static CsvField participant() {
    return new CsvField(
        "participant",
        List.of(
            "Kommune",
            "Kommunekode",
            "Kommunenavn",
            "Kommunenr",
            "Deltager",
            "Område",
            "Navn",
            "Kode",
            "municipality",
            "municipality code",
            "code",
            "name",
            "key"),
        Kind.PARTICIPANT,
        true);
  }

  /** A column that must be there. */
  public static CsvField required(String name, Kind kind, String... headings) {
    return new CsvField(name, List.of(headings), kind, true);
  }

  /** A column that may lack, or have empty cells. */
  public static CsvField optional(String name, Kind kind, String... headings) {
    return new CsvField(name, List.of(headings), kind, false);
  }

  /** The same with numbers below nought. */
  public CsvField withNegatives() {
    return new CsvField(name, headings, kind, required, true, dashIsNought, repeats);
  }

  /** The same with a dash for nought. */
  public CsvField withDashes() {
    return new CsvField(name, headings, kind, required, negative, true, repeats);
  }

  /** The same with participants in several rows. */
  public CsvField repeating() {
    return new CsvField(name, headings, kind, required, negative, dashIsNought, true);
  }

  /** What the column is called in messages. */
  String shown() {
    return headings.isEmpty() ? name : headings.getFirst();
  }
}
