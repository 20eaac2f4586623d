package dk.kkr.agenda.results;

import dk.kkr.agenda.decisions.ResultTerms;
import dk.kkr.agenda.items.PrintedNumber;
import dk.kkr.agenda.matters.MatterNames.MatterName;
import dk.kkr.agenda.versions.TracedItem.LedPoint;
import dk.kkr.platform.http.Cursor;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision under one of the policy areas of its item. */
record ResultRow(Place place, Shown shown) {

  private static final Collator DANISH = Collator.getInstance(Locale.of("da"));

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::none)
          .thenComparing(Place::area, DANISH)
          .thenComparing(Place::area)
          .thenComparing(Place::day)
          .thenComparing(Place::meeting)
          .thenComparing(Place::number, PrintedNumber.ORDER)
          .thenComparingInt(Place::order);

  /**
   * Where it stands: by area, those without one last, then by meeting as printed.
   *
   * @param none true without an area
   * @param area empty for none
   * @param order of the point in its item
   */
  record Place(boolean none, String area, LocalDate day, UUID meeting, String number, int order)
      implements Comparable<Place> {

    /**
     * The place that a cursor names.
     *
     * @throws dk.kkr.platform.problem.ProblemException 400 when it names none
     */
    static Place of(Cursor cursor) {
      return new Place(
          Boolean.parseBoolean(cursor.text(0)),
          cursor.text(1),
          cursor.date(2),
          cursor.uuid(3),
          cursor.text(4),
          cursor.index(5));
    }

    Cursor cursor() {
      return Cursor.of(none, area, day, meeting, number, order);
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /** The decision as it is shown. */
  @Schema(
      name = "ResultOfTerm",
      description =
          "A confirmed decision, or one that minutes from a file tell of, under one of the policy"
              + " areas of its item.")
  record Shown(
      @Schema(
              description =
                  "The policy area of the item, else of its matters; null where none has any.",
              examples = "Klima")
          @Nullable String policyArea,
      @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          UUID meetingId,
      @Schema(description = "The day of the meeting.", examples = "2022-03-11")
          LocalDate meetingDate,
      @Schema(description = "The item.", examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          UUID itemId,
      @Schema(description = "Number of the item as printed.", examples = "3.1") String number,
      @Schema(description = "Title of the item.", examples = "Fælles plan for cykelforbindelser")
          String title,
      @Schema(
              description =
                  "The point; null where minutes from a file tell of the item as a whole.",
              examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3301")
          @Nullable UUID pointId,
      @Schema(
              description =
                  ResultTerms.OUTCOME + " Null where minutes from a file do not say it plainly.",
              implementation = ResultTerms.Outcome.class,
              examples = "ADOPTED")
          @Nullable String outcome,
      @Schema(
              description = "What leads to the point; null where nothing does.",
              examples = "beder kommunerne om")
          @Nullable String lead,
      @Schema(
              description =
                  "The text adopted, or the proposal that was before the council; of minutes from a"
                      + " file their words.",
              examples = "godkender planen")
          String text,
      @Schema(description = "The day of the decision.", examples = "2022-03-11")
          @Nullable LocalDate decidedOn,
      @Schema(
              description = "What follows from its conditions.",
              implementation = ResultTerms.Force.class,
              examples = "IN_FORCE")
          @Nullable String force,
      @Schema(description = "Matters that the item belongs to.") List<MatterName> matters,
      @Schema(description = "False for an item that is closed to the public.", examples = "true")
          boolean open,
      @Schema(
              description =
                  "True for what published minutes from a file tell: a record of the past, no"
                      + " decision of decision-service.",
              examples = "false")
          boolean fromFile) {

    /** What was decided, with what leads to it. */
    String words() {
      return LedPoint.told(lead, text);
    }
  }
}
