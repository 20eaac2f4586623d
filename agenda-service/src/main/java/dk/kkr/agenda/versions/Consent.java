package dk.kkr.agenda.versions;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * The latest consent to the draft of a meeting; the meeting's id is its own. It holds for the draft
 * that was read, to the character, and for no other. Nobody else is told.
 */
@Entity
class Consent implements Aggregate {

  @Id private UUID id;
  @Version private long version;
  private String council;
  private String draftHash;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private GivenConsent given;

  protected Consent() {}

  Consent(UUID meetingId, String council, String draftHash, GivenConsent given) {
    this.id = meetingId;
    this.council = council;
    this.draftHash = draftHash;
    this.given = given;
  }

  /** It is given, in place of any that was given before. */
  void give(String hash, GivenConsent consent) {
    draftHash = hash;
    given = consent;
  }

  boolean holdsFor(String hash) {
    return draftHash.equals(hash);
  }

  GivenConsent given() {
    return given;
  }

  String draftHash() {
    return draftHash;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public String scope() {
    return council;
  }

  @Override
  public List<DomainEvent> takeEvents() {
    return List.of();
  }
}
