package dk.kkr.platform.http;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Switches off that Quarkus answers an address that is no URI with an empty 400: {@link HttpEdge}
 * makes the same check and answers with a problem document. The switch is a system property that is
 * read when the server's classes are loaded; the configuration is built before.
 */
public final class UriValidation implements SmallRyeConfigBuilderCustomizer {

  @Override
  public void configBuilder(SmallRyeConfigBuilder builder) {
    System.setProperty("vertx.disableURIValidation", "true");
  }
}
