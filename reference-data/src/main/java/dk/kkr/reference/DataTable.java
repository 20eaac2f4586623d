package dk.kkr.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * One data file: a header and rows that remember their line, so that a fault can be reported where
 * it stands.
 */
record DataTable(String file, List<String> header, List<Row> rows) {

  static DataTable parse(String file, String text, String... columns) {
    List<String> header = List.of();
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (String raw : text.lines().toList()) {
      line++;
      if (raw.isBlank() || raw.startsWith("#")) {
        continue;
      }
      List<String> fields = Arrays.stream(raw.split(";", -1)).map(String::strip).toList();
      if (header.isEmpty()) {
        header = checkHeader(file, line, fields, columns);
      } else if (fields.size() != header.size()) {
        throw new BadReferenceDataException(
            file, line, "has " + fields.size() + " fields, the header has " + header.size());
      } else {
        rows.add(new Row(file, line, header, fields));
      }
    }
    if (header.isEmpty()) {
      throw new BadReferenceDataException(file, "has no header line");
    }
    return new DataTable(file, header, List.copyOf(rows));
  }

  private static List<String> checkHeader(
      String file, int line, List<String> header, String... columns) {
    if (new HashSet<>(header).size() != header.size()) {
      throw new BadReferenceDataException(file, line, "names a column twice");
    }
    for (String column : columns) {
      if (!header.contains(column)) {
        throw new BadReferenceDataException(file, line, "lacks the column '" + column + "'");
      }
    }
    return header;
  }

  /** One line of data. */
  record Row(String file, int line, List<String> header, List<String> fields) {

    String optional(String column) {
      return fields.get(header.indexOf(column));
    }

    String required(String column) {
      String value = optional(column);
      if (value.isEmpty()) {
        throw bad("'" + column + "' is empty");
      }
      return value;
    }

    List<String> list(String column) {
      String value = optional(column);
      return value.isEmpty()
          ? List.of()
          : Arrays.stream(value.split("\\|", -1)).map(String::strip).toList();
    }

    <E extends Enum<E>> E choice(Class<E> type, String column) {
      String value = required(column);
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(value)) {
          return constant;
        }
      }
      throw bad(
          "'%s' is '%s', expected one of %s"
              .formatted(column, value, Arrays.toString(type.getEnumConstants())));
    }

    Validity validity() {
      String to = optional("valid_to");
      try {
        return new Validity(
            date("valid_from", required("valid_from")), to.isEmpty() ? null : date("valid_to", to));
      } catch (IllegalArgumentException e) {
        throw bad(String.valueOf(e.getMessage()));
      }
    }

    LocalDate date(String column, String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException _) {
        throw bad("'%s' is '%s', expected a date like 2007-01-01".formatted(column, value));
      }
    }

    BadReferenceDataException bad(String what) {
      return new BadReferenceDataException(file, line, what);
    }
  }
}
