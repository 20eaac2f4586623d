package dk.kkr.quota.visibility;

import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the current caller may see. */
@RequestScoped
public class Visibility {

  private static final List<String> CIRCLE = List.of(Roles.CHAIR, Roles.MEMBER);

  private final Caller caller;

  Visibility(Caller caller) {
    this.caller = caller;
  }

  /** Whether this caller sees this kind of content of this council. */
  public boolean shows(Material material, String council) {
    return audience(council).compareTo(material.audience()) >= 0;
  }

  /** Who the caller is to this council. */
  public Audience audience(String council) {
    if (!caller.councils().contains(council)) {
      return Audience.EVERYBODY;
    }
    return highest();
  }

  /** The audience as part of an ETag. */
  public String tag(String council) {
    return audience(council).name().toLowerCase(Locale.ROOT);
  }

  /** The councils of which the caller sees this kind of content, beside what everybody sees. */
  public Set<String> councils(Material material) {
    return highest().compareTo(material.audience()) >= 0 ? caller.councils() : Set.of();
  }

  private Audience highest() {
    if (caller.isSecretariat()) {
      return Audience.SECRETARIAT;
    }
    return CIRCLE.stream().anyMatch(caller::has) ? Audience.CIRCLE : Audience.EVERYBODY;
  }
}
