package dk.kkr.agenda.matters;

import dk.kkr.agenda.content.Step;
import dk.kkr.agenda.items.PrintedNumber;
import dk.kkr.platform.http.Cursor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that happened in a matter. */
record TimelineEntry(Place place, Shown shown) {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::day)
          .thenComparing(Place::meeting)
          .thenComparing(Place::number, PrintedNumber.ORDER)
          .thenComparing(Place::kind)
          .thenComparingInt(Place::order);

  /**
   * Where it stands among all others: by day, those of one day by meeting, number and kind.
   *
   * @param day its own, or that of its meeting
   * @param meeting the id; empty for none
   * @param number of the item; empty for none
   * @param order among those of one kind
   */
  record Place(LocalDate day, String meeting, String number, Kind kind, int order)
      implements Comparable<Place> {

    static Place of(LocalDate day, Object meeting, @Nullable String number, Kind kind, int order) {
      return new Place(day, meeting.toString(), number == null ? "" : number, kind, order);
    }

    /**
     * The place that a cursor names.
     *
     * @throws dk.kkr.platform.problem.ProblemException 400 when it names none
     */
    static Place of(Cursor cursor) {
      String kind = cursor.text(3);
      return new Place(
          cursor.date(0),
          cursor.text(1),
          cursor.text(2),
          Arrays.stream(Kind.values())
              .filter(each -> each.name().equals(kind))
              .findFirst()
              .orElse(Kind.ORIGIN),
          cursor.index(4));
    }

    Cursor cursor() {
      return Cursor.of(day, meeting, number, kind.name(), order);
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /** What sort of thing, in the order in which those of one day are told. */
  @Schema(
      name = "TimelineKind",
      description =
          "What sort of thing, in the order in which those of one day are told. `ORIGIN`: "
              + "what began the matter. `ITEM`: an item stood on an agenda, or was dealt with "
              + "outside the system. `POSITION`: a body said what it thinks of an item. "
              + "`DECISION`: a point of an item was decided. `FOLLOW_UP`: an item left something "
              + "for a later agenda.")
  enum Kind {
    /** What began the matter. */
    ORIGIN,
    /** An item stood on an agenda, or was dealt with outside the system. */
    ITEM,
    /** A body said what it thinks of an item. */
    POSITION,
    /** A point of an item was decided. */
    DECISION,
    /** An item left something for a later agenda. */
    FOLLOW_UP
  }

  /** The entry as it is shown. */
  @Schema(name = "TimelineEntry", description = "Something that happened in the matter.")
  record Shown(
      @Schema(description = "What sort of thing.", examples = "DECISION") Kind kind,
      @Schema(
              description =
                  "When; the first day of a month or season where only that is stated. Null where no"
                      + " date is: it then stands at the day of its meeting, and what began the"
                      + " matter before all else.",
              examples = "2022-03-11")
          @Nullable LocalDate date,
      @Schema(description = "How much of the date is stated.", examples = "DAY")
          Step.Precision precision,
      @Schema(description = "Key of the council.", examples = "kkr-hovedstaden")
          @Nullable String council,
      @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @Nullable UUID meetingId,
      @Schema(description = "The day of the meeting.", examples = "2022-03-11")
          @Nullable LocalDate meetingDate,
      @Schema(description = "The item.", examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          @Nullable UUID itemId,
      @Schema(description = "Number of the item as printed.", examples = "3.6")
          @Nullable String number,
      @Schema(
              description = "Title of the item, the body that took a position, or what is to come.",
              examples = "Fælles klimaprojekter")
          @Nullable String title,
      @Schema(
              description = "What was ordered, thought, decided or left.",
              examples = "godkender rammen for projekterne")
          @Nullable String text,
      @Schema(
              description =
                  "What came of it: the outcome of a decision, the state of a meeting or of what is to"
                      + " come, or whether a position is known.",
              examples = "ADOPTED")
          @Nullable String outcome,
      @Schema(
              description =
                  "False for what the public cannot read: a draft, a closed item, the backlog.",
              examples = "true")
          boolean open,
      @Schema(
              description = "Where to read on.",
              examples = "/meetings/5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101/agenda")
          @Nullable String link,
      @Schema(
              description =
                  "True for a decision that published minutes from a file tell of: a record of the"
                      + " past, no decision of decision-service.",
              examples = "false")
          boolean fromFile) {}
}
