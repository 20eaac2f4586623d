package dk.kkr.appointment.appointments;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Who sits where, by their names of today.
 *
 * @param bodyId the body
 * @param bodyName its name
 * @param seatId the seat
 * @param seatLabel what it is called
 * @param personId the person
 * @param personName their name
 */
@Embeddable
record Post(
    UUID bodyId, String bodyName, UUID seatId, String seatLabel, UUID personId, String personName) {

  Post ofPerson(String name) {
    return new Post(bodyId, bodyName, seatId, seatLabel, personId, name);
  }

  Post ofBody(String name, String label) {
    return new Post(bodyId, name, seatId, label, personId, personName);
  }
}
