package dk.kkr.decision.visibility;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the current caller may see. */
@RequestScoped
public class Visibility {

  private static final List<String> CIRCLE = List.of(Roles.SECRETARIAT, Roles.CHAIR, Roles.MEMBER);

  private final Caller caller;

  Visibility(Caller caller) {
    this.caller = caller;
  }

  /** Whether this caller sees this kind of content of this council. */
  public boolean shows(Material material, String council) {
    return material.audience() == Audience.EVERYBODY || audience(council) == Audience.CIRCLE;
  }

  /** Who the caller is to this council. */
  public Audience audience(String council) {
    boolean inCircle = CIRCLE.stream().anyMatch(caller::has) && caller.councils().contains(council);
    return inCircle ? Audience.CIRCLE : Audience.EVERYBODY;
  }

  /** The audience as part of an ETag. */
  public String tag(String council) {
    return audience(council) == Audience.CIRCLE ? "council" : "public";
  }

  /** The councils in whose circle the caller is. */
  public Set<String> circles() {
    return CIRCLE.stream().anyMatch(caller::has) ? caller.councils() : Set.of();
  }

  /**
   * The councils a list of content for the circle covers: the one asked for, or all of the caller.
   *
   * @throws ProblemException 403 when the one asked for is none of the caller's
   */
  public Set<String> circles(@Nullable String council) {
    if (council == null) {
      return circles();
    }
    if (audience(council) != Audience.CIRCLE) {
      throw forbidden(council);
    }
    return Set.of(council);
  }

  /**
   * Says no to a caller outside the council's circle who asks for something only it may see.
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
        "This is for the secretariat, chair and members of '%s'. Use a token whose councils claim names it."
            .formatted(council));
  }
}
