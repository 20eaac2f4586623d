package dk.kkr.platform.problem;

import java.util.regex.Pattern;

/**
 * A kind of error. A service adds its own as constants; each has a page {@code
 * docs/problems/<slug>.md}.
 *
 * @param slug lower case words joined by dashes; names the page and, with {@code /problems/} before
 *     it, the {@code type} of the problem document
 * @param title short, the same for every occurrence
 * @param status HTTP status, 400 to 599
 */
public record ProblemType(String slug, String title, int status) {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public ProblemType {
    if (!SLUG.matcher(slug).matches()) {
      throw new IllegalArgumentException("Not a slug: " + slug);
    }
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("Not an error status: " + status);
    }
  }

  /** The {@code type} member of the document: {@code /problems/<slug>}. */
  public String uri() {
    return "/problems/" + slug;
  }
}
