package dk.kkr.agenda.search;

import dk.kkr.agenda.search.Indexed.Marks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What hits are narrowed to; null means any.
 *
 * @param council key of the council
 * @param from first day of the meeting
 * @param to last day of the meeting
 * @param caseNumber as printed; case makes no difference
 * @param policyArea as printed; case makes no difference
 * @param municipality four-digit code of a municipality that is named
 * @param kind where the words have to stand
 */
record Narrowing(
    @Nullable String council,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String caseNumber,
    @Nullable String policyArea,
    @Nullable String municipality,
    @Nullable PlaceKind kind) {

  /**
   * The marks that a row must have, for PostgreSQL.
   *
   * @param councils whose closed items the caller reads
   */
  String marks(Collection<String> councils) {
    List<String> marks = new ArrayList<>();
    marks.add(readBy(councils));
    if (council != null) {
      marks.add(quoted(Marks.council(council)));
    }
    if (caseNumber != null) {
      marks.add(quoted(Marks.caseNumber(caseNumber)));
    }
    if (policyArea != null) {
      marks.add(quoted(Marks.policyArea(policyArea)));
    }
    if (municipality != null) {
      marks.add(quoted(Marks.municipality(municipality)));
    }
    return String.join(" & ", marks);
  }

  // Of these councils the rows for the council, of all others the rows for outsiders.
  private static String readBy(Collection<String> councils) {
    if (councils.isEmpty()) {
      return quoted(Marks.outside());
    }
    String mine =
        councils.stream()
            .map(Marks::council)
            .map(Narrowing::quoted)
            .sorted()
            .reduce((one, other) -> one + " | " + other)
            .orElseThrow();
    return "( %s & ( %s ) | %s & !( %s ) )"
        .formatted(quoted(Marks.inside()), mine, quoted(Marks.outside()), mine);
  }

  // Keys and codes are checked and hashes are hexadecimal, so nothing needs escaping; a token may
  // still name councils that nobody has heard of.
  private static String quoted(String mark) {
    return "'" + mark.replace("\\", "\\\\").replace("'", "''") + "'";
  }
}
