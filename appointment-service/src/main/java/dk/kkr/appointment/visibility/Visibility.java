package dk.kkr.appointment.visibility;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the current caller may see. */
@RequestScoped
public class Visibility {

  private final Caller caller;

  Visibility(Caller caller) {
    this.caller = caller;
  }

  /** Whether this caller sees this kind of content of this council. */
  public boolean shows(Material material, String council) {
    return audience(council).compareTo(material.audience()) >= 0;
  }

  /**
   * Whether this caller sees this kind of content that belongs to no council: as in any of the
   * caller's councils.
   */
  public boolean shows(Material material) {
    return (caller.councils().isEmpty() ? Audience.EVERYBODY : role())
            .compareTo(material.audience())
        >= 0;
  }

  /** Who the caller is to this council. */
  public Audience audience(String council) {
    return caller.councils().contains(council) ? role() : Audience.EVERYBODY;
  }

  /** The audience as part of an ETag. */
  public String tag(String council) {
    return audience(council).name().toLowerCase(Locale.ROOT);
  }

  /** The councils of which the caller sees this kind of content; it is not for everybody. */
  public Set<String> councils(Material material) {
    return role().compareTo(material.audience()) >= 0 ? caller.councils() : Set.of();
  }

  /**
   * The councils a list of this kind of content covers: the one asked for, or all of the caller.
   *
   * @throws ProblemException 403 when the one asked for is none of the caller's
   */
  public Set<String> councils(Material material, @Nullable String council) {
    if (council == null) {
      return councils(material);
    }
    if (!shows(material, council)) {
      throw forbidden(council);
    }
    return Set.of(council);
  }

  private Audience role() {
    if (caller.has(Roles.SECRETARIAT) || caller.has(Roles.CHAIR)) {
      return Audience.PREPARATION;
    }
    return caller.has(Roles.MEMBER) ? Audience.CIRCLE : Audience.EVERYBODY;
  }

  /**
   * Says no to a caller who asks for something that is not for everybody and not for the caller.
   *
   * @throws ProblemException 401 without a token, 403 with one of somebody else
   */
  public void require(Material material, String council) {
    if (shows(material, council)) {
      return;
    }
    if (caller.anonymous()) {
      throw new ProblemException(
          Problems.UNAUTHENTICATED,
          "This is for the council's own circle. Send a bearer token of its secretariat, chair or a member.");
    }
    throw forbidden(council);
  }

  private static ProblemException forbidden(String council) {
    return new ProblemException(
        Problems.FORBIDDEN,
        "This is not for everybody: drafts and evaluations are for the secretariat and chair of '%s', what is before the council for its members too. Use a token whose role and councils claim say so."
            .formatted(council));
  }
}
