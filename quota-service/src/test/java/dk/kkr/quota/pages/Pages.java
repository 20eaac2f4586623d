package dk.kkr.quota.pages;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The pages without a service around them. */
final class Pages {

  private Pages() {}

  static ResultPages pages() {
    Engine engine =
        Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of("text/html")))
            .build();
    try (InputStream template = Pages.class.getResourceAsStream("/templates/result.html")) {
      String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
      return new ResultPages(engine.parse(text, Variant.forContentType("text/html")));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
