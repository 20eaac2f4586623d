package dk.kkr.appointment.persons;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person as the other features know them.
 *
 * @param id the person
 * @param name their name
 * @param offices all that are recorded
 */
public record KnownPerson(UUID id, String name, List<HeldOffice> offices) {

  public KnownPerson {
    offices = List.copyOf(offices);
  }

  /** Those held on that day. */
  public List<HeldOffice> offices(LocalDate day) {
    return offices.stream().filter(office -> office.on(day)).toList();
  }

  /** The office of this kind held on that day; of several the one that runs longest. */
  public Optional<HeldOffice> office(OfficeKind kind, LocalDate day) {
    Comparator<HeldOffice> byEnd =
        Comparator.comparing(office -> Optional.ofNullable(office.to()).orElse(LocalDate.MAX));
    return offices(day).stream()
        .filter(office -> office.kind() == kind)
        .max(byEnd.thenComparing(HeldOffice::id));
  }
}
