package dk.kkr.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A repository whose packaged services are {@link StubService}s. */
final class StubRepository {

  private StubRepository() {}

  static Path in(Path folder) throws Exception {
    for (var service : Service.ALL) {
      application(folder.resolve(service.name()).resolve("target/quarkus-app"));
    }
    return folder;
  }

  static Path application(Path application) throws Exception {
    Files.createDirectories(application);
    var classes = StubService.class.getProtectionDomain().getCodeSource().getLocation();
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StubService.class.getName());
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classes.toString());
    write(application.resolve("quarkus-run.jar"), manifest);
    return application;
  }

  private static void write(Path jar, Manifest manifest) throws IOException {
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
  }
}
