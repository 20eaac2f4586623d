package dk.kkr.agenda.duties;

import dk.kkr.agenda.duties.YearWheel.Turn;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The year wheel as everybody may read it. */
final class DutyViews {

  private DutyViews() {}

  /** Duties with the times they come. */
  @Schema(name = "YearWheel", description = "The recurring duties, and when they come in a period.")
  record Wheel(
      @Schema(description = "First day of the period.", examples = "2022-01-01") LocalDate from,
      @Schema(description = "Last day of the period.", examples = "2022-12-31") LocalDate to,
      @Schema(description = "The duties, with what they rest on.") List<View> duties,
      @Schema(description = "Each time that one is due in the period, by day, duty and council.")
          List<Time> occurrences) {}

  /** A duty. */
  @Schema(name = "Duty", description = "What councils have to do again and again.")
  record View(
      @Schema(description = "The duty.", examples = "refugee-quotas") String id,
      @Schema(description = "In which years it comes.") Years years,
      @Schema(description = "The last day to do it in such a year.") Day due,
      @Schema(description = "When it comes onto the backlog.") Lead lead,
      @Schema(description = "Keys of the councils it concerns.", examples = "[\"kkr-hovedstaden\"]")
          List<String> councils) {

    static View of(Duty duty) {
      Duty.Rule rule = duty.rule();
      boolean years = rule.kind() == Duty.Kind.YEARS;
      return new View(
          duty.id(),
          new Years(
              rule.kind(),
              years ? rule.every() : null,
              years ? rule.anchor() : null,
              rule.basis(),
              rule.source()),
          new Day(
              "%02d-%02d".formatted(duty.due().month(), duty.due().day()),
              duty.due().basis(),
              duty.due().source()),
          new Lead(duty.lead().days(), duty.lead().basis(), duty.lead().source()),
          duty.councils());
    }
  }

  /** In which years a duty comes. */
  @Schema(name = "DutyYears", description = "In which years a duty comes.")
  record Years(
      @Schema(
              description = "Every so many years, or in the last year of each municipal term.",
              examples = "YEARS")
          Duty.Kind kind,
      @Schema(description = "Every so many years; null for terms.", examples = "1")
          @Nullable Integer every,
      @Schema(description = "The first year it comes; null for terms.", examples = "2017")
          @Nullable Integer first,
      @Schema(description = "Whether a law says so.", examples = "LAW") Duty.Basis basis,
      @Schema(description = "What says so, in Danish.", examples = "integrationsloven § 8, stk. 1")
          String source) {}

  /** The last day. */
  @Schema(name = "DutyDay", description = "The last day to do it in a year in which it comes.")
  record Day(
      @Schema(description = "Month and day.", examples = "09-10") String day,
      @Schema(description = "Whether a law says so.", examples = "LAW") Duty.Basis basis,
      @Schema(description = "What says so, in Danish.", examples = "integrationsloven § 8, stk. 1")
          String source) {}

  /** How long before. */
  @Schema(
      name = "DutyLead",
      description = "How long before its last day it comes onto the backlog.")
  record Lead(
      @Schema(description = "Days.", examples = "132") int days,
      @Schema(description = "Whether a law says so.", examples = "ASSUMED") Duty.Basis basis,
      @Schema(description = "Why, in Danish.", examples = "Fra den 1. maj") String source) {}

  /** A time that it is due. */
  @Schema(name = "DutyOccurrence", description = "One time that a duty of one council is due.")
  record Time(
      @Schema(description = "The duty.", examples = "refugee-quotas") String duty,
      @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
      @Schema(description = "Which time: the year, or the term.", examples = "2022")
          String occurrence,
      @Schema(
              description = "Title of the item to be.",
              examples = "Kommunekvoter for flygtninge 2023")
          String title,
      @Schema(description = "The day on which it comes onto the backlog.", examples = "2022-05-01")
          LocalDate from,
      @Schema(description = "The last day to do it.", examples = "2022-09-10") LocalDate dueOn) {

    static Time of(Turn turn) {
      return new Time(
          turn.duty().id(),
          turn.council(),
          turn.time().name(),
          Duty.filled(turn.duty().title(), turn.time()),
          turn.time().from(),
          turn.time().dueOn());
    }
  }
}
