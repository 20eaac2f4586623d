package dk.kkr.decision.points;

import dk.kkr.platform.input.Plain;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that was adopted, so that nobody can exchange it afterwards.
 *
 * @param title its title
 * @param sha512 SHA-512 of its bytes, 128 lower case hexadecimal digits
 */
@Schema(description = "A file that was adopted, known by its hash.")
public record AdoptedFile(
    @Schema(description = "Title of the file.", examples = "Plan for cykelforbindelser")
        @NotNull @Plain
        @Size(max = 300) String title,
    @Schema(
            description = "SHA-512 of its bytes, hexadecimal in lower case.",
            examples =
                "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")
        @NotNull @Pattern(regexp = "[0-9a-f]{128}") String sha512) {}
