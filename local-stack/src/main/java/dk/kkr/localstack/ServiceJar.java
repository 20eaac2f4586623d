package dk.kkr.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the manifest of a runnable jar says. {@code java -jar} would follow it by itself; {@link
 * Child} comes first on the class path here, so it is followed by hand.
 *
 * @param mainClass what to run
 * @param options the packages to open, as options of the virtual machine
 */
record ServiceJar(String mainClass, List<String> options) {

  private static final Attributes.Name ADD_OPENS = new Attributes.Name("Add-Opens");
  private static final Attributes.Name ADD_EXPORTS = new Attributes.Name("Add-Exports");

  static ServiceJar read(String service, Path jar) {
    if (!Files.exists(jar)) {
      throw new StackException(
          "%s is not built: %s is missing. Run ./kkr up, which builds it, or mvn package."
              .formatted(service, jar));
    }
    try (var file = new JarFile(jar.toFile())) {
      var manifest = file.getManifest().getMainAttributes();
      @Nullable String main = manifest.getValue(Attributes.Name.MAIN_CLASS);
      if (main == null) {
        throw new StackException(jar + " names no main class. Build it again with mvn package.");
      }
      var options = new ArrayList<>(options("--add-opens=", manifest.getValue(ADD_OPENS)));
      options.addAll(options("--add-exports=", manifest.getValue(ADD_EXPORTS)));
      return new ServiceJar(main, options);
    } catch (IOException e) {
      throw new StackException(jar + " cannot be read. Build it again with mvn package.", e);
    }
  }

  private static List<String> options(String option, @Nullable String packages) {
    return packages == null
        ? List.of()
        : Stream.of(packages.strip().split("\\s+"))
            .map(name -> option + name + "=ALL-UNNAMED")
            .toList();
  }
}
