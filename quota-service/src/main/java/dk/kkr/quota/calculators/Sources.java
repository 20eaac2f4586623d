package dk.kkr.quota.calculators;

import dk.kkr.quota.participants.MunicipalityNames;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.participants.ParticipantChoice;
import dk.kkr.quota.participants.ParticipantNames;
import dk.kkr.quota.participants.Participants;
import dk.kkr.quota.populations.PopulationTable;
import dk.kkr.quota.populations.Populations;
import dk.kkr.reference.ReferenceData;
import dk.kkr.reference.Region;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where requests look things up. */
@ApplicationScoped
public class Sources {

  private final Participants participants;
  private final Populations populations;
  private final ReferenceData reference;
  private final Clock clock;

  Sources(
      Participants participants, Populations populations, ReferenceData reference, Clock clock) {
    this.participants = participants;
    this.populations = populations;
    this.reference = reference;
    this.clock = clock;
  }

  /** Those who take part; see {@link Participants#resolve}. */
  List<Participant> participants(ParticipantChoice choice) {
    return participants.resolve(choice, "/participants");
  }

  /** Names of municipalities on a day; today where none is given. */
  MunicipalityNames names(@Nullable LocalDate on) {
    return new MunicipalityNames(reference, day(on));
  }

  /** Everybody who may stand in a file, on a day; today where none is given. */
  ParticipantNames everybody(@Nullable LocalDate on) {
    return ParticipantNames.ofAll(reference, day(on));
  }

  /** The day itself, or today. */
  LocalDate day(@Nullable LocalDate on) {
    return on == null ? LocalDate.now(clock) : on;
  }

  /** Inhabitants on a day, newest figures; empty when there are none for it. */
  Optional<PopulationTable> population(LocalDate on) {
    return populations.on(on);
  }

  /** The region of a municipality on a day. */
  Optional<Region> region(String code, LocalDate on) {
    return reference.municipality(code).flatMap(known -> reference.regionOf(known.code(), on));
  }

  /** Codes of all municipalities of the country on a day. */
  List<String> country(LocalDate on) {
    return participants.resolve(ParticipantChoice.ofAll(on), "").stream()
        .map(Participant::key)
        .toList();
  }
}
