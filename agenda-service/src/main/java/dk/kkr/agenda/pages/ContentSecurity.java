package dk.kkr.agenda.pages;

/** What a browser may do with a page, whatever an agenda says: fetch and run nothing. */
public final class ContentSecurity {

  /** The name of the header. */
  public static final String POLICY = "Content-Security-Policy";

  private static final String NOTHING_ELSE =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; ";

  /** For a page that is only read. */
  public static final String READ_ONLY = NOTHING_ELSE + "form-action 'none'";

  /** For a page with a form, which is sent here only. */
  public static final String WITH_FORM = NOTHING_ELSE + "form-action 'self'";

  private ContentSecurity() {}
}
