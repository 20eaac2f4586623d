package dk.kkr.agenda.reference;

import dk.kkr.reference.Basis;
import dk.kkr.reference.Council;
import dk.kkr.reference.Municipality;
import dk.kkr.reference.MunicipalityGroup;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the reference endpoints answer. */
final class ReferenceViews {

  private ReferenceViews() {}

  /** A council. */
  @Schema(
      name = "Council",
      description = "A council, or a circle that prepares its meetings, with its municipalities.")
  record CouncilView(
      @Schema(description = "Stable key.", examples = "kkr-hovedstaden") String key,
      @Schema(description = "Name.", examples = "KKR Hovedstaden") String name,
      @Schema(
              description =
                  "What sort of body it is: a council, or a circle of municipal chief executives.",
              enumeration = {"KKR", "CHIEF_EXECUTIVES"},
              examples = "KKR")
          String kind,
      @Schema(description = "First day.", examples = "2007-01-01") LocalDate validFrom,
      @Schema(description = "Last day; null while no end is known.", examples = "2099-12-31")
          @Nullable LocalDate validTo,
      @Schema(description = "Other spellings.", examples = "[\"KKR HOVEDSTADEN\"]")
          List<String> aliases,
      @Schema(
              description = "Codes of its municipalities on the day asked for.",
              examples = "[\"0101\", \"0223\"]")
          List<String> municipalities,
      @Schema(description = "How this is known.", examples = "VERIFIED") Basis basis,
      @Schema(description = "What a reader should know.", examples = "29 kommuner")
          @Nullable String note) {

    static CouncilView of(Council council, List<Municipality> municipalities) {
      return new CouncilView(
          council.key(),
          council.name(),
          council.kind().name(),
          council.validity().from(),
          council.validity().to(),
          council.aliases(),
          municipalities.stream().map(Municipality::code).toList(),
          council.provenance().basis(),
          council.note().isEmpty() ? null : council.note());
    }
  }

  /** A municipality. */
  @Schema(name = "Municipality", description = "A municipality on the day asked for.")
  record MunicipalityView(
      @Schema(description = "Four digits.", examples = "0223") String code,
      @Schema(description = "Short name.", examples = "Hørsholm") String name,
      @Schema(description = "Name of the authority.", examples = "Hørsholm Kommune")
          String officialName,
      @Schema(description = "Key of its region.", examples = "region-hovedstaden")
          @Nullable String region,
      @Schema(description = "Key of its council.", examples = "kkr-hovedstaden")
          @Nullable String council,
      @Schema(description = "First day.", examples = "1970-04-01") LocalDate validFrom,
      @Schema(description = "Last day; null while no end is known.", examples = "2099-12-31")
          @Nullable LocalDate validTo,
      @Schema(description = "Other spellings.", examples = "[\"Hørsholm Kommune\"]")
          List<String> aliases) {}

  /** A named group of municipalities. */
  @Schema(name = "Group", description = "A named group of municipalities, as agendas refer to it.")
  record GroupView(
      @Schema(description = "Stable key.", examples = "hovedstadskommunerne") String key,
      @Schema(description = "Name.", examples = "Hovedstadskommunerne") String name,
      @Schema(description = "First day.", examples = "2007-01-01") LocalDate validFrom,
      @Schema(description = "Last day; null while no end is known.", examples = "2099-12-31")
          @Nullable LocalDate validTo,
      @Schema(description = "Other spellings.", examples = "[\"kommunerne i hovedstaden\"]")
          List<String> aliases,
      @Schema(
              description = "Codes of its municipalities on the day asked for.",
              examples = "[\"0101\", \"0223\"]")
          List<String> municipalities,
      @Schema(description = "How this is known.", examples = "VERIFIED") Basis basis,
      @Schema(description = "What a reader should know.", examples = "Bruges i rammeaftaler")
          @Nullable String note) {

    static GroupView of(MunicipalityGroup group, List<Municipality> municipalities) {
      return new GroupView(
          group.key(),
          group.name(),
          group.validity().from(),
          group.validity().to(),
          group.aliases(),
          municipalities.stream().map(Municipality::code).toList(),
          group.provenance().basis(),
          group.note().isEmpty() ? null : group.note());
    }
  }
}
