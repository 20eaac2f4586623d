package dk.kkr.agenda.extraction;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How {@link FileReading} is started: with no more on its class path than it needs, little memory,
 * and nothing of the environment of this process, which has passwords in it.
 */
final class ReaderJvm {

  /**
   * One class of each jar that reading needs; the path is where this process has them from. Whoever
   * logs for PDFBox may in turn log with JBoss Logging.
   */
  private static final List<String> NEEDED =
      List.of(
          FileReading.class.getName(),
          "org.apache.pdfbox.Loader",
          "org.apache.pdfbox.io.RandomAccessRead",
          "org.apache.fontbox.FontBoxFont",
          "org.apache.commons.logging.LogFactory",
          "org.jboss.logging.Logger",
          "org.apache.poi.ss.usermodel.DataFormatter",
          "org.apache.poi.openxml4j.opc.OPCPackage",
          "org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet",
          "org.apache.xmlbeans.XmlObject",
          "org.apache.logging.log4j.LogManager",
          "org.apache.commons.compress.archivers.zip.ZipFile",
          "org.apache.commons.io.IOUtils",
          "org.apache.commons.lang3.ArrayUtils",
          "org.apache.commons.codec.binary.Hex",
          "org.apache.commons.collections4.ListUtils",
          "org.apache.commons.math3.util.MathUtils",
          "com.zaxxer.sparsebits.SparseBitSet");

  private static final List<String> OPTIONS =
      List.of(
          "-Xmx256m",
          "-Xss1m",
          "-XX:MaxMetaspaceSize=96m",
          "-XX:ReservedCodeCacheSize=32m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+DisplayVMOutputToStderr",
          "-Xshare:auto",
          "-Djava.awt.headless=true",
          "-Djava.net.useSystemProxies=false",
          "-Djdk.xml.dtd.support=deny",
          "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
          "-Dlog4j2.StatusLogger.level=OFF");

  private final String classPath;

  ReaderJvm() {
    classPath =
        NEEDED.stream()
            .map(ReaderJvm::home)
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));
  }

  /** Starts reading; what it writes is to be read from the process. */
  Process start(Path file, Duration patience) throws IOException {
    List<String> command =
        Stream.of(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                OPTIONS.stream(),
                Stream.of("-cp", classPath, FileReading.class.getName()),
                Stream.of(file.toString(), Long.toString(patience.toMillis())))
            .flatMap(part -> part)
            .toList();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    return builder.start();
  }

  private static String home(String name) {
    try {
      Class<?> type = Class.forName(name, false, ReaderJvm.class.getClassLoader());
      CodeSource source = type.getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI()).toString();
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException("Files cannot be read: no " + name, e);
    }
  }
}
