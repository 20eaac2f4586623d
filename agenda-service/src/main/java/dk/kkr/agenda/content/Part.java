package dk.kkr.agenda.content;

import dk.kkr.agenda.importing.PartKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text part of an item.
 *
 * @param kind which of the standing parts
 * @param heading as printed; null where the part stands without one
 * @param text paragraphs separated by a blank line; empty where the heading stands alone
 */
@Schema(description = "A text part of an item, in printed order.")
public record Part(
    @NotNull @Schema(description = "Which of the standing parts it is.", examples = "BACKGROUND")
        PartKind kind,
    @Nullable @Size(max = Limits.LINE) @Schema(description = "Heading as printed.", examples = "Baggrund")
        String heading,
    @NotNull @Size(max = Limits.TEXT) @Schema(
            description =
                "Paragraphs separated by a blank line; empty where the heading stands alone.",
            examples = "Cykelstierne langs Ring 4 hænger ikke sammen ved kommunegrænserne.")
        String text) {

  Part withText(UnaryOperator<String> texts) {
    return new Part(kind, heading, texts.apply(text));
  }

  int characters() {
    return text.length();
  }
}
