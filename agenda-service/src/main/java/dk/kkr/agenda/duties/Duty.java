package dk.kkr.agenda.duties;

import dk.kkr.agenda.importing.Verb;
import dk.kkr.agenda.reference.MunicipalTerm;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What councils have to do again and again.
 *
 * @param id stable
 * @param title of the item to be, with places for the year
 * @param text its background
 * @param verb what the item to be asks the council for
 * @param point the point of the item to be
 * @param rule in which years it comes
 * @param due on which day of such a year it has to be done
 * @param lead how long before that it comes up
 * @param councils keys of the councils it concerns
 */
record Duty(
    String id,
    String title,
    String text,
    Verb verb,
    String point,
    Rule rule,
    Due due,
    Lead lead,
    List<String> councils) {

  /** Where a part of a duty comes from. */
  @Schema(
      name = "DutyBasis",
      description =
          "Where a part of a duty comes from. `LAW`: the law named says so. `ASSUMED`: no "
              + "law that was found says so: a default that can be configured.")
  enum Basis {
    /** The law named says so. */
    LAW,
    /** No law that was found says so: a default that can be configured. */
    ASSUMED
  }

  /** In which years a duty comes. */
  @Schema(
      name = "DutyRuleKind",
      description =
          "In which years a duty comes. `YEARS`: every so many years, counted from a year. "
              + "`END_OF_TERM`: in the last year of each municipal term.")
  enum Kind {
    /** Every so many years, counted from a year. */
    YEARS,
    /** In the last year of each municipal term. */
    END_OF_TERM
  }

  /**
   * In which years it comes.
   *
   * @param every so many years; 0 with END_OF_TERM
   * @param anchor a year in which it comes, and the first one; 0 with END_OF_TERM
   * @param source what says so, in Danish
   */
  record Rule(Kind kind, int every, int anchor, Basis basis, String source) {

    boolean comesIn(int year) {
      return kind == Kind.END_OF_TERM
          ? MunicipalTerm.at(LocalDate.of(year, 1, 1)).lastYear() == year
          : year >= anchor && (year - anchor) % every == 0;
    }
  }

  /** The last day to do it. */
  record Due(int month, int day, Basis basis, String source) {

    MonthDay monthDay() {
      return MonthDay.of(month, day);
    }
  }

  /** How many days before that day it comes up. */
  record Lead(int days, Basis basis, String source) {}

  /**
   * One time that it comes.
   *
   * @param name the year, or the term
   * @param year in which it has to be done
   * @param dueOn the last day
   * @param from the day on which it comes up
   */
  record Occurrence(String name, int year, LocalDate dueOn, LocalDate from) {}

  /** The times that it has to be done between two days, both included, in order. */
  Stream<Occurrence> between(LocalDate first, LocalDate last) {
    return IntStream.rangeClosed(first.getYear(), last.getYear())
        .filter(rule::comesIn)
        .mapToObj(this::in)
        .filter(each -> !each.dueOn().isBefore(first) && !each.dueOn().isAfter(last));
  }

  private Occurrence in(int year) {
    LocalDate dueOn = due.monthDay().atYear(year);
    String name =
        rule.kind() == Kind.END_OF_TERM
            ? MunicipalTerm.at(dueOn).toString()
            : Integer.toString(year);
    return new Occurrence(name, year, dueOn, dueOn.minusDays(lead.days()));
  }

  /** A text of the duty with the years of this time. */
  static String filled(String text, Occurrence time) {
    return text.replace("{year}", Integer.toString(time.year()))
        .replace("{year+1}", Integer.toString(time.year() + 1))
        .replace("{year+2}", Integer.toString(time.year() + 2))
        .replace("{term}", MunicipalTerm.at(time.dueOn()).toString());
  }
}
