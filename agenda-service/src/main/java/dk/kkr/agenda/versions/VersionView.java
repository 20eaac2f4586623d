package dk.kkr.agenda.versions;

import dk.kkr.agenda.checks.ErrorOverride;
import dk.kkr.agenda.meetings.VersionKind;
import dk.kkr.agenda.versions.AgendaVersions.Head;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A released version without its content. */
@Schema(name = "AgendaVersion", description = "A released, unchangeable version of an agenda.")
public record VersionView(
    @Schema(description = "Number, counted from 1.", examples = "2") int number,
    @Schema(description = "What it is to those who read it.", examples = "CORRECTION")
        VersionKind kind,
    @Schema(description = "When it was released.", examples = "2022-03-07T12:30:00Z")
        Instant releasedAt,
    @Schema(
            description = "What changed, as the secretariat wrote it.",
            examples = "Punkt 3.4 er kommet til")
        @Nullable String note,
    @Schema(
            description = "SHA-256 of the whole content, hexadecimal.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String contentHash,
    @Schema(
            description =
                "Errors of the checks that the secretariat answered for; null for everybody else.")
        @Nullable List<ErrorOverride> overrides,
    @Schema(
            description =
                "The chair's consent to exactly this version; null where none was needed, and for"
                    + " everybody but the secretariat and the chair of the council.")
        @Nullable GivenConsent consent) {

  /** For everybody. */
  static VersionView of(AgendaVersion version) {
    return new VersionView(
        version.number(),
        version.kind(),
        version.releasedAt(),
        version.note(),
        version.contentHash(),
        null,
        null);
  }

  /** For the secretariat of the council. */
  static VersionView inside(AgendaVersion version) {
    return new VersionView(
        version.number(),
        version.kind(),
        version.releasedAt(),
        version.note(),
        version.contentHash(),
        version.overrides(),
        version.consent());
  }

  /**
   * A version in the list.
   *
   * @param inside whether the reader sees the errors answered for
   * @param consents whether the reader sees the consent
   */
  static VersionView of(Head head, boolean inside, boolean consents) {
    return new VersionView(
        head.number(),
        head.kind(),
        head.releasedAt(),
        head.note(),
        head.contentHash(),
        inside ? head.overrides() : null,
        consents ? head.consent() : null);
  }
}
