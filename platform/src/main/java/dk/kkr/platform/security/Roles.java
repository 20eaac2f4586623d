package dk.kkr.platform.security;

/** The roles a token can carry in its {@code groups} claim. */
public final class Roles {

  /** Prepares, releases, records and confirms; limited by the {@code councils} claim. */
  public static final String SECRETARIAT = "secretariat";

  /** Chairs a body: approves what the secretariat prepared. */
  public static final String CHAIR = "chair";

  /** Sits in a body and reads what its members may read. */
  public static final String MEMBER = "member";

  /** Acts for one municipality, named by the {@code municipality_code} claim. */
  public static final String MUNICIPALITY = "municipality";

  /** The portal that shows meetings to members; a machine. */
  public static final String PORTAL = "portal";

  private Roles() {}
}
