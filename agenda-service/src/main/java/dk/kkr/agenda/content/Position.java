package dk.kkr.agenda.content;

import dk.kkr.agenda.importing.ImportedPosition;
import dk.kkr.platform.input.Day;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What another body thinks of the item.
 *
 * @param body who
 * @param date when it was taken or is expected
 * @param status expected or confirmed
 * @param kind in a word, as the body put it
 * @param text in full
 * @param points what it asks for or holds, point by point
 */
@Schema(description = "What another body thinks of the item, already or expected.")
public record Position(
    @NotBlank @Size(max = Limits.LINE) @Schema(description = "The body.", examples = "K29")
        String body,
    @Nullable @Schema(description = "When it was taken or is expected.", examples = "2022-02-25")
        @Day
        LocalDate date,
    @NotNull @Schema(description = "Whether it is known yet.", examples = "CONFIRMED")
        Status status,
    @Nullable @Size(max = Limits.LINE) @Schema(description = "The position in a word.", examples = "Tiltræder")
        String kind,
    @Nullable @Size(max = Limits.NOTE) @Schema(
            description = "The position in full.",
            examples = "Tiltræder med ønske om en fælles tidsplan.")
        String text,
    @Size(max = Limits.CONTENTS) @Schema(
            description = "What it asks for or holds, point by point; may be left out.",
            examples = "[\"Der laves en fælles tidsplan\"]")
        List<@NotNull @Size(max = Limits.NOTE) String> points) {

  public Position {
    points = Given.list(points);
  }

  /** Whether a position is known. */
  @Schema(
      name = "PositionStatus",
      description =
          "Whether a position is known. `EXPECTED`: the body has yet to take it. "
              + "`CONFIRMED`: the body has taken it.")
  public enum Status {
    /** The body has yet to take it. */
    EXPECTED,
    /** The body has taken it. */
    CONFIRMED
  }

  /** As it was read from a document. */
  public static Position read(ImportedPosition from) {
    return new Position(
        from.body(),
        from.date(),
        from.taken() ? Status.CONFIRMED : Status.EXPECTED,
        null,
        from.text().isEmpty() ? null : from.text(),
        List.of());
  }

  Position withTexts(UnaryOperator<String> texts) {
    return new Position(
        body,
        date,
        status,
        kind,
        text == null ? null : texts.apply(text),
        points.stream().map(texts).toList());
  }

  int characters() {
    return (text == null ? 0 : text.length()) + points.stream().mapToInt(String::length).sum();
  }
}
