package dk.kkr.quota.participants;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part, as a caller says it: at most one of council, region, group, all and
 * municipalities, and others beside or instead of them. {@link Participants#resolve} makes a list
 * of it.
 *
 * @param council key or name of a council
 * @param region key or name of a region
 * @param group key or name of a named group of municipalities
 * @param all true for every municipality of the country
 * @param municipalities codes, names or aliases
 * @param others who are no municipalities
 * @param on the day on which councils, regions, groups and names are looked up
 */
@Schema(
    name = "ParticipantChoice",
    description =
        "Who takes part: one of `council`, `region`, `group`, `all` and `municipalities`, `others`"
            + " beside them, or `others` alone. Councils, regions and groups are those of the day:"
            + " the regions change on 1 January 2027.",
    requiredProperties = {"on"})
public record ParticipantChoice(
    @Schema(description = "Key or name of a council.", examples = "kkr-hovedstaden")
        @Plain
        @Size(max = ParticipantChoice.NAME) @Nullable String council,
    @Schema(description = "Key or name of a region.", examples = "region-hovedstaden")
        @Plain
        @Size(max = ParticipantChoice.NAME) @Nullable String region,
    @Schema(
            description = "Key or name of a named group of municipalities.",
            examples = "hovedstadskommunerne")
        @Plain
        @Size(max = ParticipantChoice.NAME) @Nullable String group,
    @Schema(description = "True for every municipality of the country.", examples = "true")
        @Nullable Boolean all,
    @Schema(
            description = "Codes (four or three digits), names or aliases of municipalities.",
            examples = "[\"0223\", \"Helsingør\"]")
        @Size(min = 1, max = Participants.MOST) @Nullable List<@NotNull @Plain @Size(max = ParticipantChoice.NAME) String> municipalities,
    @Schema(description = "Others, who are no municipalities, in the order wanted.")
        @Size(max = Participants.MOST) @Nullable List<@NotNull @Valid Named> others,
    @Schema(
            description =
                "Day on which councils, regions, groups and names of municipalities are looked up.",
            examples = "2021-06-16")
        @NotNull @Day
        LocalDate on) {

  static final int NAME = 200;

  /**
   * Another that takes part.
   *
   * @param key chosen by the caller, not four digits, which is a municipality's
   * @param name as it is shown
   */
  @Schema(
      name = "OtherParticipant",
      description = "One that takes part and is no municipality.",
      requiredProperties = {"key", "name"})
  public record Named(
      @Schema(
              description =
                  "Chosen by the caller; not four digits, which is a municipality's code.",
              examples = "hofor")
          @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}") String key,
      @Schema(description = "As it is shown.", examples = "HOFOR")
          @NotNull @Plain
          @Size(max = ParticipantChoice.NAME) String name) {}

  /** The municipalities of a council on a day. */
  public static ParticipantChoice ofCouncil(String council, LocalDate on) {
    return new ParticipantChoice(council, null, null, null, null, null, on);
  }

  /** The municipalities of a region on a day. */
  public static ParticipantChoice ofRegion(String region, LocalDate on) {
    return new ParticipantChoice(null, region, null, null, null, null, on);
  }

  /** The municipalities of a named group on a day. */
  public static ParticipantChoice ofGroup(String group, LocalDate on) {
    return new ParticipantChoice(null, null, group, null, null, null, on);
  }

  /** Every municipality of the country on a day. */
  public static ParticipantChoice ofAll(LocalDate on) {
    return new ParticipantChoice(null, null, null, true, null, null, on);
  }

  /** These municipalities, by code, name or alias. */
  public static ParticipantChoice of(List<String> municipalities, LocalDate on) {
    return new ParticipantChoice(null, null, null, null, municipalities, null, on);
  }

  /** The same choice with others beside. */
  public ParticipantChoice with(List<Named> more) {
    return new ParticipantChoice(council, region, group, all, municipalities, more, on);
  }
}
