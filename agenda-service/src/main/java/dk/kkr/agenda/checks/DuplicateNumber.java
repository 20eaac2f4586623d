package dk.kkr.agenda.checks;

import java.util.HashSet;
import java.util.Set;

/** Two items or two sections with one number: nobody can say which one was decided. */
final class DuplicateNumber implements Rule {

  @Override
  public CheckCode code() {
    return CheckCode.DUPLICATE_NUMBER;
  }

  @Override
  public void check(CheckedAgenda agenda, Report report) {
    Set<String> seen = new HashSet<>();
    for (String number : agenda.sectionNumbers()) {
      if (!number.isBlank() && !seen.add(plain(number))) {
        report.add(
            CheckPlace.AGENDA,
            "To afsnit har nummeret %s. Giv hvert afsnit sit eget nummer.".formatted(number),
            number);
      }
    }
    for (CheckedItem item : agenda.items()) {
      String number = item.number();
      if (number != null && !number.isBlank() && !seen.add(plain(number))) {
        report.add(
            item.place(),
            "Nummeret %s er brugt mere end én gang. Giv hvert punkt sit eget nummer."
                .formatted(number),
            number + " " + item.title());
      }
    }
  }

  private static String plain(String number) {
    String bare = number.strip();
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
