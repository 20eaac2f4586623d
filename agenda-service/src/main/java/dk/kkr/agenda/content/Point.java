package dk.kkr.agenda.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.kkr.agenda.importing.Verb;
import dk.kkr.platform.input.Day;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation point. A point with children is a lead: its leaves are decided, its own outcome
 * follows. Contents belong to the one act and are never decided.
 *
 * @param id kept from version to version; null only in what a caller sends for a new point
 * @param verbs what the council is asked to do, in order; empty where the lead's verbs go for it
 * @param text without dash and standing opening
 * @param contents dashes that belong to this point
 * @param children points below this lead
 * @param addressees who is asked, as written
 * @param dueOn when the addressees have to have done it
 * @param bindingKind how binding it is on them
 * @param subject what it decides on
 */
@Schema(
    name = "Point",
    description =
        "A recommendation point. With children it is a lead: the leaves are decided and its own"
            + " outcome follows from them. Contents are never decided.")
@JsonIgnoreProperties("result") // a point can be sent back as it was read
public record Point(
    @Nullable @Schema(
            description =
                "Leave out for a new point; give the id of an existing point of this item to keep"
                    + " it, with everything decided about it.",
            examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3301")
        UUID id,
    @Size(max = 10) @Schema(
            description = "What the council is asked to do, in order.",
            examples = "[\"APPROVE\"]")
        List<@NotNull Verb> verbs,
    @NotNull @Size(max = Limits.NOTE) @Schema(
            description = "The point's text, without dash and standing opening.",
            examples = "godkender udkastet til plan for cykelforbindelser")
        String text,
    @Size(max = Limits.CONTENTS) @Schema(
            description = "Dashes that belong to this one point; never decided on their own.",
            examples = "[\"Stiens længde\", \"Forventet anlægsår\"]")
        List<@NotNull @Size(max = Limits.NOTE) String> contents,
    @Size(max = Limits.POINTS) @Schema(
            description = "Points below this lead, at most eight levels.",
            type = SchemaType.ARRAY,
            implementation = Point.class,
            examples = "[]")
        List<@NotNull @Valid Point> children,
    @Size(max = Limits.CONTENTS) @Schema(
            description = "Who is asked, as written.",
            examples = "[\"de deltagende kommuner\"]")
        List<@NotNull @Size(max = Limits.LINE) String> addressees,
    @Nullable @Schema(description = "When the addressees have to have done it.", examples = "2022-05-01")
        @Day
        LocalDate dueOn,
    @Nullable @Schema(description = "How binding it is on the addressees.", examples = "MUST_DECIDE")
        BindingKind bindingKind,
    @Nullable @Valid @Schema(description = "What it decides on.") Subject subject) {

  public Point {
    verbs = Given.list(verbs);
    contents = Given.list(contents);
    children = Given.list(children);
    addressees = Given.list(addressees);
  }

  /** A new point as an agenda writes it, with nothing beside its words. */
  public static Point written(
      List<Verb> verbs, String text, List<String> contents, List<Point> children) {
    return new Point(null, verbs, text, contents, children, List.of(), null, null, null);
  }

  /** A new point that decides on something. */
  public static Point about(Subject subject, Verb verb, String text) {
    return new Point(
        null, List.of(verb), text, List.of(), List.of(), List.of(), null, null, subject);
  }

  /** The id of a stored point. */
  public UUID identity() {
    if (id == null) {
      throw new IllegalStateException("The point has no id yet");
    }
    return id;
  }

  /** This point and all below it, in printed order. */
  public Stream<Point> flat() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Point::flat));
  }

  /** Its text, with the contents that belong to it, each on a line. */
  public String words() {
    return words(text, contents);
  }

  /** The text of a point, with the contents that belong to it, each on a line. */
  public static String words(String text, List<String> contents) {
    return Stream.concat(Stream.of(text), contents.stream().map(each -> "– " + each))
        .collect(Collectors.joining("\n"));
  }

  /** True when it is decided itself; a lead's outcome is derived. */
  public boolean leaf() {
    return children.isEmpty();
  }

  /** The same tree with every id run through the function. */
  public Point withIds(UnaryOperator<@Nullable UUID> ids) {
    return new Point(
        ids.apply(id),
        verbs,
        text,
        contents,
        children.stream().map(child -> child.withIds(ids)).toList(),
        addressees,
        dueOn,
        bindingKind,
        subject);
  }

  Point withTexts(UnaryOperator<String> texts) {
    return new Point(
        id,
        verbs,
        texts.apply(text),
        contents.stream().map(texts).toList(),
        children.stream().map(child -> child.withTexts(texts)).toList(),
        addressees,
        dueOn,
        bindingKind,
        subject);
  }

  int characters() {
    return text.length() + contents.stream().mapToInt(String::length).sum();
  }
}
