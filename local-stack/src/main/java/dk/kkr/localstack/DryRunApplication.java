package dk.kkr.localstack;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the importer of the built agenda-service by itself, without the service. */
record DryRunApplication(Path repository) {

  private static final String MAIN = "dk.kkr.agenda.importing.DryRun";

  /** The importer writes its result to standard output and ends this process by itself. */
  int run(Path file, boolean json) {
    var application = repository.resolve("agenda-service/target/quarkus-app");
    var arguments = new ArrayList<>(List.of(file.toString()));
    if (json) {
      arguments.add("--json");
    }
    try (var loader = new URLClassLoader(jars(application), ClassLoader.getPlatformClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      var main = Class.forName(MAIN, true, loader).getMethod("main", String[].class);
      main.invoke(null, (Object) arguments.toArray(String[]::new));
      return 0;
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("The importer failed", e.getCause());
    } catch (IOException | ReflectiveOperationException e) {
      throw new StackException(
          "agenda-service is not built, or built without its importer (%s). Build it with mvn package."
              .formatted(e),
          e);
    }
  }

  private static URL[] jars(Path application) throws IOException {
    var urls = new ArrayList<URL>();
    for (var folder : List.of("app", "lib/main")) {
      try (var jars = Files.newDirectoryStream(application.resolve(folder), "*.jar")) {
        for (var jar : jars) {
          urls.add(url(jar));
        }
      }
    }
    return urls.toArray(URL[]::new);
  }

  private static URL url(Path jar) throws MalformedURLException {
    return jar.toUri().toURL();
  }
}
