package dk.kkr.platform.test.notes;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A title and a text that somebody wrote. */
@Entity
class Note implements Aggregate {

  @Id private UUID id;
  @Version private long version;
  private long revision;
  private String title;
  private String text;
  private Instant written;
  @Transient private final List<DomainEvent> events = new ArrayList<>();

  Note() {}

  Note(UUID id, String title, String text, Instant written) {
    this.id = id;
    this.title = title;
    this.text = text;
    this.written = written;
  }

  void rewrite(String title, String text) {
    if (text.contains("forbidden")) {
      throw new ProblemException(Problems.INVALID_INPUT, "Write something else.")
          .at("/text", "has a word that notes do not have");
    }
    this.title = title;
    this.text = text;
    revision++;
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
  public @Nullable String scope() {
    return null;
  }

  long revision() {
    return revision;
  }

  String title() {
    return title;
  }

  String text() {
    return text;
  }

  Instant written() {
    return written;
  }

  @Override
  public List<DomainEvent> takeEvents() {
    List<DomainEvent> taken = List.copyOf(events);
    events.clear();
    return taken;
  }
}
