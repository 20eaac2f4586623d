package dk.kkr.decision.quotas;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of the landstal, as last told. Its id is that of the announcement that holds since. */
@Entity
@Table(name = "landstal_change")
class LandstalChange {

  @Id private UUID id;
  private String council;
  private int quotaYear;
  private @Nullable Integer landstalBefore;
  private int landstalAfter;
  private LocalDate revisedOn;
  @Version private long version;

  /** For Hibernate. */
  protected LandstalChange() {}

  LandstalChange(LandstalRevised told) {
    this.id = told.announcementId();
    follow(told);
  }

  final void follow(LandstalRevised told) {
    council = told.council();
    quotaYear = told.quotaYear();
    landstalBefore = told.landstalBefore();
    landstalAfter = told.landstalAfter();
    revisedOn = told.revisedOn();
  }

  LandstalChanged told() {
    return new LandstalChanged(id, council, quotaYear, landstalBefore, landstalAfter, revisedOn);
  }
}
