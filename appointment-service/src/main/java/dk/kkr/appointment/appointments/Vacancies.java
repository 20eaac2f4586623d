package dk.kkr.appointment.appointments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The vacancies of all seats. */
@ApplicationScoped
class Vacancies implements PanacheRepositoryBase<Vacancy, UUID> {}
