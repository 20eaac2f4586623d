package dk.kkr.appointment.organisations;

import dk.kkr.appointment.SearchText;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something in which offices are held, or whose board is filled; also ad hoc and for a time. */
@Entity
@Table(name = "organisation")
class Organisation implements Aggregate {

  @Id private UUID id;
  private String name;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> aliases = List.of();

  @SuppressWarnings("UnusedVariable") // Queries read it.
  private String searchText;

  @Enumerated(EnumType.STRING)
  private OrganisationKind kind;

  private @Nullable String municipalityCode;
  private @Nullable LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private boolean membersComplete;
  @Version private long version;

  /** For Hibernate. */
  protected Organisation() {}

  Organisation(Details details) {
    this.id = UUID.randomUUID();
    describe(details);
  }

  /**
   * What is known of an organisation.
   *
   * @param name its name
   * @param aliases other names
   * @param kind what it is
   * @param municipalityCode four digits
   * @param validFrom first day; null when not known
   * @param validTo last day; null when none is fixed
   * @param membersComplete whether the offices recorded at it are all there are
   */
  record Details(
      String name,
      List<String> aliases,
      OrganisationKind kind,
      @Nullable String municipalityCode,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      boolean membersComplete) {

    Details {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * Writes down anew what it is.
   *
   * @throws ProblemException 422 when it ends before it begins
   */
  final void describe(Details details) {
    if (details.validFrom() != null
        && details.validTo() != null
        && details.validTo().isBefore(details.validFrom())) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "The organisation would end on %s, before it begins on %s."
                  .formatted(details.validTo(), details.validFrom()))
          .at("/validTo", "must not be before " + details.validFrom());
    }
    name = details.name();
    aliases = details.aliases();
    searchText = SearchText.of(Stream.concat(Stream.of(name), aliases.stream()).toList());
    kind = details.kind();
    municipalityCode = details.municipalityCode();
    validFrom = details.validFrom();
    validTo = details.validTo();
    membersComplete = details.membersComplete();
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public long version() {
    return version;
  }

  /** No council's own: all refer to the same organisations. */
  @Override
  public @Nullable String scope() {
    return null;
  }

  @Override
  public List<DomainEvent> takeEvents() {
    return List.of();
  }

  String name() {
    return name;
  }

  Details details() {
    return new Details(name, aliases, kind, municipalityCode, validFrom, validTo, membersComplete);
  }

  KnownOrganisation known() {
    return new KnownOrganisation(id, name, membersComplete);
  }
}
