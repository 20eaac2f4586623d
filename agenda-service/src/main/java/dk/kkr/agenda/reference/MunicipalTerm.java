package dk.kkr.agenda.reference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term of municipal councils: four years from 1 January after the elections in November
 * (kommunal- og regionalvalgloven § 6; elections in 2009 and every fourth year).
 *
 * @param firstYear e.g. 2022
 */
public record MunicipalTerm(int firstYear) {

  private static final int YEARS = 4;

  /** A year in which a term began. */
  private static final int ANCHOR = 2010;

  private static final Pattern TEXT = Pattern.compile("(\\d{4})-(\\d{4})");

  public MunicipalTerm {
    if (Math.floorMod(firstYear - ANCHOR, YEARS) != 0) {
      throw new IllegalArgumentException("No municipal term begins in " + firstYear);
    }
  }

  /** The term that this day lies in. */
  public static MunicipalTerm at(LocalDate day) {
    return new MunicipalTerm(day.getYear() - Math.floorMod(day.getYear() - ANCHOR, YEARS));
  }

  /** The term written like this, e.g. {@code 2022-2025}; empty when there is none. */
  public static Optional<MunicipalTerm> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    MunicipalTerm term = at(LocalDate.of(Integer.parseInt(matcher.group(1)), 1, 1));
    return Optional.of(term).filter(found -> found.toString().equals(text));
  }

  /** Its first day. */
  public LocalDate first() {
    return LocalDate.of(firstYear, 1, 1);
  }

  /** Its last day. */
  public LocalDate last() {
    return LocalDate.of(lastYear(), 12, 31);
  }

  /** Its last year: the one of the elections. */
  public int lastYear() {
    return firstYear + YEARS - 1;
  }

  @Override
  public String toString() {
    return firstYear + "-" + lastYear();
  }
}
