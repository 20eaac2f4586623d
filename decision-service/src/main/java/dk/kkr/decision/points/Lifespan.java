package dk.kkr.decision.points;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * In which versions of the agenda a point came, changed and went.
 *
 * @param introducedIn the first version that has it
 * @param changedIn the last version that changed what it proposes; null if none did
 * @param removedIn the version that no longer has it; null while it is there
 */
@Embeddable
record Lifespan(int introducedIn, @Nullable Integer changedIn, @Nullable Integer removedIn) {

  static Lifespan from(int version) {
    return new Lifespan(version, null, null);
  }

  Lifespan changed(int version) {
    return new Lifespan(introducedIn, version, null);
  }

  Lifespan present() {
    return new Lifespan(introducedIn, changedIn, null);
  }

  Lifespan removed(int version) {
    return removedIn == null ? new Lifespan(introducedIn, changedIn, version) : this;
  }

  /** The version since which the proposal reads as it does. */
  int since() {
    return changedIn == null ? introducedIn : changedIn;
  }
}
