package dk.kkr.agenda.pages;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Variant;
import java.util.List;

/** The same address for programs and for people: data, or a page where Accept asks for one. */
public final class DataOrPage {

  /** The media type of a page. */
  public static final MediaType PAGE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

  private static final List<Variant> FORMATS =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, PAGE).build();

  private DataOrPage() {}

  /** True where a page is asked for; whoever asks for nothing gets data. */
  public static boolean isPage(Request request) {
    Variant wanted = request.selectVariant(FORMATS);
    return wanted != null && wanted.getMediaType().isCompatible(PAGE);
  }

  /** An answer to programs. */
  public static ResponseBuilder data(Object data) {
    return answer(data, MediaType.APPLICATION_JSON_TYPE);
  }

  /**
   * An answer to people.
   *
   * @param policy one of {@link ContentSecurity}
   */
  public static ResponseBuilder page(String html, String policy) {
    return answer(html, PAGE).header(ContentSecurity.POLICY, policy);
  }

  /** An answer in this format, among others that the address has. */
  public static ResponseBuilder answer(Object content, MediaType format) {
    return Response.ok(content).type(format).header(HttpHeaders.VARY, "Accept, Authorization");
  }
}
