package dk.kkr.decision.minutes;

import dk.kkr.decision.points.AdoptedFile;
import dk.kkr.decision.points.Conflict;
import dk.kkr.decision.points.Dissent;
import dk.kkr.decision.points.Mode;
import dk.kkr.decision.points.Outcome;
import dk.kkr.decision.points.Party;
import dk.kkr.decision.points.Votes;
import dk.kkr.platform.json.EventJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What minutes say. The answers to conditions are not part of it: they come later and are read with
 * the decision.
 *
 * @param meetingId the meeting
 * @param council key of the council
 * @param councilName its name
 * @param title a title of the meeting's own
 * @param date the day
 * @param start local time
 * @param place where
 * @param agendaVersion the agenda the decisions were taken on
 * @param sections in order
 */
record MinutesDocument(
    UUID meetingId,
    String council,
    String councilName,
    @Nullable String title,
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable String place,
    int agendaVersion,
    List<Section> sections) {

  MinutesDocument {
    sections = List.copyOf(sections);
  }

  /** SHA-256 of the document, hexadecimal. */
  String hash() {
    return hashOf(this);
  }

  /** SHA-256 of anything that can be written as JSON, hexadecimal. */
  static String hashOf(Object content) {
    try {
      byte[] bytes = EventJson.write(content).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** As it is read today, of closed items only number and public title outside the circle. */
  MinutesDocument shown(Today today) {
    return new MinutesDocument(
        meetingId,
        council,
        councilName,
        title,
        date,
        start,
        place,
        agendaVersion,
        sections.stream().map(section -> section.shown(today)).toList());
  }

  /**
   * A section of the minutes.
   *
   * @param sectionId the section
   * @param number as printed
   * @param title its title
   * @param text minutes text
   * @param items in order, may be empty
   */
  @Schema(name = "MinutesSection", description = "A section of the minutes.")
  record Section(
      @Schema(description = "The section.", examples = "3a4b5c6d-7e8f-4a1b-8c2d-3e4f5a6b7c01")
          UUID sectionId,
      @Schema(description = "Number as printed.", examples = "3") String number,
      @Schema(description = "Title.", examples = "Fælles sager") String title,
      @Schema(
              description =
                  "Minutes text of the section; paragraphs are separated by a blank line.",
              examples = "Der var intet under punktet.")
          @Nullable String text,
      @Schema(description = "Items in order; may be empty.") List<Item> items) {

    Section {
      items = List.copyOf(items);
    }

    Section shown(Today today) {
      return new Section(sectionId, number, title, text, items.stream().map(today::shown).toList());
    }
  }

  /**
   * An item of the minutes.
   *
   * @param itemId the item
   * @param number as printed
   * @param title its title
   * @param publicTitle what the public reads in place of the title of a closed item
   * @param closed whether it is closed to the public
   * @param removed whether it was taken off the agenda after something was decided or written
   * @param text minutes text
   * @param points what was proposed and decided
   */
  @Schema(name = "MinutesItem", description = "An item of the minutes.")
  record Item(
      @Schema(description = "The item.", examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          UUID itemId,
      @Schema(description = "Number as printed.", examples = "3.1") String number,
      @Schema(
              description =
                  "Title; of a closed item the public title, outside the council's circle.",
              examples = "Fælles plan for cykelforbindelser")
          String title,
      @Schema(
              description = "What the public reads in place of the title of a closed item.",
              examples = "Lukket punkt")
          @Nullable String publicTitle,
      @Schema(description = "Whether it is closed to the public.", examples = "false")
          boolean closed,
      @Schema(
              description = "Whether it left the agenda after something was written or decided.",
              examples = "false")
          boolean removed,
      @Schema(
              description = "Minutes text; paragraphs are separated by a blank line.",
              examples = "Rådet godkendte planen og takkede arbejdsgruppen.")
          @Nullable String text,
      @Schema(description = "What was proposed and decided.") List<Point> points) {

    Item {
      points = List.copyOf(points);
    }

    /** Closed or open as it is now. */
    Item shown(boolean nowClosed, @Nullable String nowPublicTitle) {
      return new Item(itemId, number, title, nowPublicTitle, nowClosed, removed, text, points);
    }

    Item with(List<Point> otherPoints) {
      return new Item(itemId, number, title, publicTitle, closed, removed, text, otherPoints);
    }

    Item forThePublic() {
      String shown = publicTitle == null ? "Lukket punkt" : publicTitle;
      return new Item(itemId, number, shown, shown, true, removed, null, List.of());
    }
  }

  /**
   * A point of the minutes.
   *
   * @param pointId the point
   * @param path its place within the item
   * @param verbs what the council was asked to do
   * @param text what was proposed
   * @param contents dashes that belong to it
   * @param derived whether the outcome follows from the points below
   * @param outcome what was decided; null in a draft while nothing is
   * @param decidedText the text adopted where it differs
   * @param summary what was said
   * @param mode how it was decided
   * @param votes the result of a vote
   * @param dissent differing opinions
   * @param conflicts conflicts of interest
   * @param files files adopted
   * @param decidedOn day of the decision
   * @param conditions what it is subject to
   */
  @Schema(name = "MinutesPoint", description = "What was proposed and decided on a point.")
  record Point(
      @Schema(description = "The point.", examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3301")
          UUID pointId,
      @Schema(description = "Place within the item; 1.2 stands below 1.", examples = "1")
          String path,
      @Schema(description = "What the council was asked to do.", examples = "[\"APPROVE\"]")
          List<String> verbs,
      @Schema(
              description = "What was proposed when it was decided.",
              examples = "Godkender udkastet til plan for cykelforbindelser")
          String text,
      @Schema(description = "Dashes that belong to the point.", examples = "[]")
          List<String> contents,
      @Schema(
              description = "Whether the outcome follows from the points below.",
              examples = "false")
          boolean derived,
      @Schema(
              description = "What was decided; null in a draft while nothing is.",
              examples = "ADOPTED")
          @Nullable Outcome outcome,
      @Schema(
              description = "The text adopted, where it differs from the proposal.",
              examples = "Godkender planen med tilføjelse af en strækning langs kysten")
          @Nullable String decidedText,
      @Schema(
              description = "What was said, in short.",
              examples = "Rådet lagde vægt på, at strækningerne hænger sammen på tværs.")
          @Nullable String summary,
      @Schema(description = "How it was decided.", examples = "CONSENSUS") @Nullable Mode mode,
      @Schema(description = "The result of the vote, with mode VOTE.") @Nullable Votes votes,
      @Schema(description = "Differing opinions.") List<Dissent> dissent,
      @Schema(description = "Conflicts of interest.") List<Conflict> conflicts,
      @Schema(description = "Files adopted.") List<AdoptedFile> files,
      @Schema(description = "Day of the decision.", examples = "2022-03-11")
          @Nullable LocalDate decidedOn,
      @Schema(description = "What the decision is subject to.") List<Reservation> conditions) {

    Point {
      verbs = List.copyOf(verbs);
      contents = List.copyOf(contents);
      dissent = List.copyOf(dissent);
      conflicts = List.copyOf(conflicts);
      files = List.copyOf(files);
      conditions = List.copyOf(conditions);
    }

    /** Whether the same was decided on the same, wherever on the agenda it stands. */
    boolean decidedAs(Point other) {
      return decision().equals(other.decision());
    }

    private List<@Nullable Object> decision() {
      return Arrays.asList(
          verbs,
          text,
          contents,
          derived,
          outcome,
          decidedText,
          summary,
          mode,
          votes,
          dissent,
          conflicts,
          files,
          decidedOn,
          conditions);
    }
  }

  /**
   * What a decision is subject to.
   *
   * @param subject what it is about
   * @param party who has to agree
   */
  @Schema(name = "Reservation", description = "What a decision is subject to.")
  record Reservation(
      @Schema(description = "What it is about.", examples = "Politisk godkendelse") String subject,
      @Schema(description = "Who has to agree.") Party party) {}
}
