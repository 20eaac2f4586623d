package dk.kkr.decision.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The meetings that agenda-service told. */
@ApplicationScoped
class Meetings implements PanacheRepositoryBase<CouncilMeeting, UUID> {}
