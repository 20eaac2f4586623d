package dk.kkr.quota.tables;

import dk.kkr.quota.tables.CsvField.Kind;
import dk.kkr.quota.tables.CsvFinding.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how the numbers of a table are written, from all of them together: one that only one
 * way of writing explains decides, and the more of them there are, the more. Where none does, whole
 * numbers are read with thousands between their points or commas, others in the Danish way, and
 * that is told.
 */
final class WayOfWriting {

  /**
   * A number of the table.
   *
   * @param row line as a spreadsheet shows it
   * @param column heading or letter
   */
  record Written(Figure figure, String cell, Kind kind, int row, String column) {}

  private final List<Written> all = new ArrayList<>();

  void add(Written written) {
    all.add(written);
  }

  /** Null when every number is the same in either way. */
  @Nullable Numbers evident() {
    long danish = count(Numbers.DANISH);
    long international = count(Numbers.INTERNATIONAL);
    if (danish == 0 && international == 0) {
      return ambiguous().isEmpty() ? null : assumed();
    }
    return international > danish ? Numbers.INTERNATIONAL : Numbers.DANISH;
  }

  /** What was assumed without evidence; empty when there is nothing to tell. */
  Optional<CsvFinding> finding(Numbers read) {
    List<Written> doubtful = ambiguous();
    if (doubtful.isEmpty() || count(Numbers.DANISH) + count(Numbers.INTERNATIONAL) > 0) {
      return Optional.empty();
    }
    Written first = doubtful.getFirst();
    BigDecimal value = Objects.requireNonNull(first.figure().in(read));
    return Optional.of(
        new CsvFinding(
            Code.AMBIGUOUS_NUMBERS,
            first.row(),
            first.column(),
            "%d tal kan læses på to måder, og intet andet i tabellen afgør det. De er læst %s: '%s' i linje %d er %s. Angiv numbers=%s, hvis det er forkert."
                .formatted(
                    doubtful.size(),
                    read == Numbers.DANISH
                        ? "på dansk, med punktum mellem tusinder og komma foran decimaler"
                        : "internationalt, med komma mellem tusinder og punktum foran decimaler",
                    first.cell(),
                    first.row(),
                    value.toPlainString().replace('.', ','),
                    read.other())));
  }

  /** By the whole numbers, of which only one way of writing makes whole numbers. */
  private Numbers assumed() {
    long points =
        ambiguous().stream()
            .filter(written -> written.kind() == Kind.WHOLE)
            .filter(written -> isWhole(written.figure().danish()))
            .count();
    long commas =
        ambiguous().stream()
            .filter(written -> written.kind() == Kind.WHOLE)
            .filter(written -> isWhole(written.figure().international()))
            .count();
    return commas > points ? Numbers.INTERNATIONAL : Numbers.DANISH;
  }

  private long count(Numbers numbers) {
    return all.stream().filter(written -> written.figure().evidence() == numbers).count();
  }

  private List<Written> ambiguous() {
    return all.stream().filter(written -> written.figure().isAmbiguous()).toList();
  }

  static boolean isWhole(@Nullable BigDecimal value) {
    return value != null && value.stripTrailingZeros().scale() <= 0;
  }
}
