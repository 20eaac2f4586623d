package dk.kkr.platform.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The pages that the {@code type} of a problem points to: {@code docs/problems/*.md} of the
 * repository, packed into this library.
 */
@Path("/problems/{slug}")
@PermitAll
@Tag(name = "Problems", description = "What each kind of error means and what to do about it.")
class ProblemPages {

  static final String FOLDER = "META-INF/problems/";
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,60}");

  @GET
  @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
  @Operation(
      operationId = "getProblemPage",
      summary = "Read about a kind of problem",
      description =
          "The page that the `type` of a problem document points to: what happened, what to do, an example. Also as `text/markdown`.")
  public String html(
      @Parameter(description = "Last part of the `type`.", example = "stale-version")
          @PathParam("slug")
          String slug) {
    String body = HtmlRenderer.builder().build().render(Parser.builder().build().parse(page(slug)));
    return PageFrame.of("en", slug, body);
  }

  @GET
  @Produces("text/markdown;charset=UTF-8")
  @Operation(hidden = true)
  public String markdown(@PathParam("slug") String slug) {
    return page(slug);
  }

  private static String page(String slug) {
    if (SLUG.matcher(slug).matches()) {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      try (InputStream page = loader.getResourceAsStream(FOLDER + slug + ".md")) {
        if (page != null) {
          return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    throw new ProblemException(
        Problems.NOT_FOUND, "There is no kind of problem with this name. Take it from a type.");
  }
}
