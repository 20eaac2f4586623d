package dk.kkr.platform.messaging;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/**
 * A reader to be killed. Arguments: url, user, password, bootstrap servers, topic, and after how
 * many records to die in the moment between the commit of the effect and the commit of the offset.
 */
final class ReadingProcess {

  private ReadingProcess() {}

  public static void main(String[] args) {
    long last = Long.parseLong(args[5]);
    try (Reader reader =
        new Reader(
            TestDatabase.source(args[0], args[1], args[2]),
            args[3],
            args[4],
            new SimpleMeterRegistry())) {
      reader.read(
          true,
          handled -> {
            if (handled == last) {
              Runtime.getRuntime().halt(9);
            }
          });
    }
  }
}
