package dk.kkr.appointment.appointments;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.republication.Ids;
import dk.kkr.platform.republication.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Tells again which seats are vacant. */
@ApplicationScoped
class VacancyRepublisher implements Republisher {

  private final Vacancies vacancies;
  private final Ids ids;

  VacancyRepublisher(Vacancies vacancies, EntityManager entities) {
    this.ids = new Ids(entities, "Vacancy", "council", "filled = false");
    this.vacancies = vacancies;
  }

  @Override
  public String kind() {
    return "vacancies";
  }

  @Override
  public Ids ids() {
    return ids;
  }

  @Override
  public Optional<? extends Aggregate> retell(UUID id) {
    return vacancies.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(Vacancy::retell);
  }
}
