package dk.kkr.agenda.items;

import dk.kkr.agenda.content.BindingKind;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.content.Subject;
import dk.kkr.agenda.decisions.ResultView;
import dk.kkr.agenda.importing.Verb;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recommendation point with its result. */
@Schema(
    name = "PointWithResult",
    description = "A recommendation point with what came out of it so far.")
public record PointView(
    @Schema(
            description = "Kept from version to version; decisions refer to it.",
            examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3301")
        UUID id,
    @Schema(description = "What the council is asked to do, in order.", examples = "[\"APPROVE\"]")
        List<Verb> verbs,
    @Schema(
            description = "The point's text, without dash and standing opening.",
            examples = "godkender udkastet til plan for cykelforbindelser")
        String text,
    @Schema(
            description = "Dashes that belong to this one point; never decided on their own.",
            examples = "[\"Stiens længde\", \"Forventet anlægsår\"]")
        List<String> contents,
    @Schema(
            description = "Points below this lead.",
            type = SchemaType.ARRAY,
            implementation = PointView.class,
            examples = "[]")
        List<PointView> children,
    @Schema(description = "Who is asked, as written.", examples = "[\"de deltagende kommuner\"]")
        List<String> addressees,
    @Schema(description = "When the addressees have to have done it.", examples = "2022-05-01")
        @Nullable LocalDate dueOn,
    @Schema(description = "How binding it is on the addressees.", examples = "MUST_DECIDE")
        @Nullable BindingKind bindingKind,
    @Schema(description = "What it decides on.") @Nullable Subject subject,
    @Schema(description = "What came out of it; null while nothing is confirmed.")
        @Nullable ResultView result) {

  /** Its text, with the contents that belong to it, each on a line. */
  public String words() {
    return Point.words(text, contents);
  }

  static PointView of(Point point, Function<UUID, @Nullable ResultView> results) {
    return new PointView(
        point.identity(),
        point.verbs(),
        point.text(),
        point.contents(),
        point.children().stream().map(child -> of(child, results)).toList(),
        point.addressees(),
        point.dueOn(),
        point.bindingKind(),
        point.subject(),
        results.apply(point.identity()));
  }
}
