package dk.kkr.agenda.content;

import dk.kkr.agenda.importing.ImportedStep;
import dk.kkr.platform.input.Day;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step of the timetable of an item.
 *
 * @param actor who acts
 * @param act what is done
 * @param date the day, or the first day of the month or season meant
 * @param precision how much of the date is stated
 * @param text as printed
 */
@Schema(description = "A step of the item's timetable.")
public record Step(
    @Nullable @Size(max = Limits.LINE) @Schema(description = "Who acts.", examples = "Kommunalbestyrelserne")
        String actor,
    @Nullable @Size(max = Limits.LINE) @Schema(description = "What is done.", examples = "Politisk behandling")
        String act,
    @Nullable @Schema(
            description = "The day, or the first day of the month or season meant.",
            examples = "2022-04-01")
        @Day
        LocalDate date,
    @NotNull @Schema(description = "How much of the date is stated.", examples = "MONTH")
        Precision precision,
    @NotNull @Size(max = Limits.NOTE) @Schema(description = "The step as printed.", examples = "April 2022: politisk behandling")
        String text) {

  /** How much of a date is stated. */
  @Schema(
      name = "DatePrecision",
      description =
          "How much of a date is stated. `DAY`: the day. `MONTH`: the month. `SEASON`: a "
              + "season or a part of a year. `NONE`: no date is stated.")
  public enum Precision {
    /** The day. */
    DAY,
    /** The month. */
    MONTH,
    /** A season or a part of a year. */
    SEASON,
    /** No date is stated. */
    NONE
  }

  /** As it was read from a document. */
  public static Step read(ImportedStep from) {
    return new Step(
        from.actor(),
        null,
        from.date(),
        switch (from.precision()) {
          case DAY -> Precision.DAY;
          case MONTH -> Precision.MONTH;
          case SEASON -> Precision.SEASON;
          case NONE -> Precision.NONE;
        },
        from.text());
  }

  Step withTexts(UnaryOperator<String> texts) {
    return new Step(
        actor, act == null ? null : texts.apply(act), date, precision, texts.apply(text));
  }

  int characters() {
    return text.length();
  }
}
