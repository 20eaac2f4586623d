package dk.kkr.localstack;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the importer of agenda-service by itself, out of the compiler's output, without the service.
 * What the importer uses besides (Jackson, reference data) is on the class path of {@code kkr},
 * too.
 */
record DryRunApplication(Path repository) {

  private static final String MAIN = "dk.kkr.agenda.dryrun.DryRun";

  /** The classes, and what takes PDF and HTML apart, which the build puts beside them. */
  private static URL[] classPath(Path classes) throws IOException {
    var urls = new ArrayList<URL>();
    urls.add(classes.toUri().toURL());
    var libraries = classes.resolveSibling("importer");
    if (Files.isDirectory(libraries)) {
      try (var jars = Files.newDirectoryStream(libraries, "*.jar")) {
        for (var jar : jars) {
          urls.add(jar.toUri().toURL());
        }
      }
    }
    return urls.toArray(URL[]::new);
  }

  /** The importer writes its result to standard output and ends this process by itself. */
  int run(Path file, boolean json) {
    var classes = repository.resolve("agenda-service/target/classes");
    var arguments = new ArrayList<>(List.of(file.toString()));
    if (json) {
      arguments.add("--json");
    }
    try (var loader = new URLClassLoader(classPath(classes), Kkr.class.getClassLoader())) {
      var main = Class.forName(MAIN, true, loader).getMethod("main", String[].class);
      main.invoke(null, (Object) arguments.toArray(String[]::new));
      return 0;
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("The importer failed", e.getCause());
    } catch (IOException | ReflectiveOperationException e) {
      throw new StackException(
          "The importer in %s cannot be run (%s). Build it with mvn package.".formatted(classes, e),
          e);
    }
  }
}
