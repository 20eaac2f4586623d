package dk.kkr.agenda.reading;

import dk.kkr.agenda.pages.Addresses;
import dk.kkr.agenda.pages.Ways;
import dk.kkr.agenda.versions.AgendaView;
import dk.kkr.reference.ReferenceData;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Exports as the service makes them, without the service. */
public final class Exports {

  private static final Clock CLOCK = Clock.systemUTC();
  private static final Ways WAYS =
      new Ways(
          ReferenceData.load(),
          CLOCK,
          new Addresses("http://localhost:8081", "http://localhost:8082"));
  private static final AgendaPages PAGES = new AgendaPages(ReferenceData.load(), CLOCK, WAYS);
  private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);
  private static final Engine ENGINE =
      Engine.builder()
          .addDefaults()
          .addValueResolver(new ReflectionValueResolver())
          .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
          .addLocator(Exports::locate)
          .build();

  private Exports() {}

  /** The exports. */
  public static AgendaExports exports() {
    return new AgendaExports(
        PAGES, new AgendaHtml(ENGINE.getTemplate("agenda.html")), new AgendaDocx(), CLOCK);
  }

  /** The Word document. */
  public static byte[] docx(AgendaView agenda) {
    return exports().docx(agenda, "http://localhost");
  }

  /** The page. */
  public static byte[] html(AgendaView agenda) {
    return exports().html(agenda, "http://localhost");
  }

  /** Another page. */
  static String page(String template, Object page) {
    return ENGINE.getTemplate(template).data("page", page).render();
  }

  private static Optional<TemplateLocation> locate(String id) {
    String name = "templates/" + (id.endsWith(".html") ? id : id + ".html");
    InputStream found = Exports.class.getClassLoader().getResourceAsStream(name);
    if (found == null) {
      return Optional.empty();
    }
    try (found) {
      String text = new String(found.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(
          new TemplateLocation() {
            @Override
            public Reader read() {
              return new InputStreamReader(
                  new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                  StandardCharsets.UTF_8);
            }

            @Override
            public Optional<Variant> getVariant() {
              return Optional.of(HTML);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
