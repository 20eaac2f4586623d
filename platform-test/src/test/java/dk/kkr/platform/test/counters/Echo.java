package dk.kkr.platform.test.counters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** What was heard of a counter. */
@Entity
class Echo {

  @Id private UUID id;
  @Version private long version;
  private int total;
  private int heard;
  private String labels = "";

  Echo() {}

  Echo(UUID id) {
    this.id = id;
  }

  void hear(int amount, String label) {
    total += amount;
    heard++;
    labels += label;
  }

  int total() {
    return total;
  }

  int heard() {
    return heard;
  }

  String labels() {
    return labels;
  }
}
