package dk.kkr.localstack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A packaged service in its own process on 127.0.0.1; it ends when this process ends. */
public final class ServiceProcess implements AutoCloseable {

  /**
   * Small and quick to start, for one machine with few users: without the optimizing compiler a
   * start takes a sixth less time and a service 40 MB less (medians of two interleaved rounds). A
   * production system starts the services with the compilers that Java has by itself.
   */
  private static final List<String> JVM =
      List.of(
          "-Xmx256m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  /**
   * The C library of Linux keeps what it was given in one pool for nearly each thread, and gives
   * none of it back: two pools take 50 MB less of a service that was busy.
   */
  private static final Map<String, String> MEMORY = Map.of("MALLOC_ARENA_MAX", "2");

  private static final Duration START_LIMIT = Duration.ofSeconds(90);
  private static final int STOP_SECONDS = 15;

  private final String name;
  private final int port;
  private final ChildJvm child;

  private ServiceProcess(String name, int port, ChildJvm child) {
    this.name = name;
    this.port = port;
    this.child = child;
  }

  /**
   * Starts a packaged service; {@link #awaitReady} says when it can be used.
   *
   * @param name for messages
   * @param application the folder {@code target/quarkus-app} of its module
   * @param port where it shall listen; 0 for any free port
   * @param configuration by property name, as in {@code quarkus.datasource.username}; given to the
   *     process in its environment, where other users cannot read it
   * @param log where its output goes
   */
  public static ServiceProcess start(
      String name, Path application, int port, Map<String, String> configuration, Path log) {
    return start(name, application, port, configuration, log, JVM);
  }

  /**
   * The same with other options for the virtual machine than those that suit one machine with few
   * users: for who measures what a production system would do.
   */
  public static ServiceProcess start(
      String name,
      Path application,
      int port,
      Map<String, String> configuration,
      Path log,
      List<String> jvm) {
    var jar = application.resolve("quarkus-run.jar");
    var listening = claim(name, port);
    var environment = new LinkedHashMap<String, String>();
    configuration.forEach((key, value) -> environment.put(environmentName(key), value));
    environment.put(environmentName("quarkus.http.port"), Integer.toString(listening));
    environment.putAll(MEMORY);
    var runnable = ServiceJar.read(name, jar);
    var options = Stream.concat(jvm.stream(), runnable.options().stream()).toList();
    var child =
        ChildJvm.start(
            new LogFile(log), options, List.of(jar), runnable.mainClass(), List.of(), environment);
    return new ServiceProcess(name, listening, child);
  }

  /** The port, if it is free; else says who has it and which option chooses another. */
  static int claim(String name, int port) {
    return Ports.claim(port, name, "--" + name.replace("-service", "") + "-port");
  }

  public String name() {
    return name;
  }

  /** Where it listens, without a slash at the end. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** The operating system's view of it. */
  public ProcessHandle process() {
    return child.process();
  }

  /** Whether it runs and says itself that it can take requests. */
  public boolean ready() {
    return child.alive() && ready(address());
  }

  /**
   * Returns when it is ready.
   *
   * @throws StackException with its last log lines when it ends or takes too long
   */
  public void awaitReady() {
    var giveUp = System.nanoTime() + START_LIMIT.toNanos();
    while (!ready()) {
      if (!child.alive() || System.nanoTime() > giveUp) {
        throw child
            .log()
            .failure(
                name + (child.alive() ? " does not get ready." : " ended while it started."),
                "If the lines above do not help, stop everything with ./kkr down and start again.");
      }
      Processes.pause(100);
    }
  }

  /** Asks it to finish what it is doing and end; insists after a while. */
  public void stop() {
    child.stop(STOP_SECONDS);
  }

  /** Ends it as {@code kill -9} does. */
  public void kill() {
    child.kill();
  }

  /** The same as {@link #stop}. */
  @Override
  public void close() {
    stop();
  }

  /**
   * Whether the service at this address says that it can take requests. A few bytes by hand: an
   * HTTP client, made anew for every look, would take processor time from the one that starts.
   */
  static boolean ready(URI address) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), 1000);
      socket.setSoTimeout(2000);
      var question =
          "GET /q/health/ready HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
              .formatted(address.getAuthority());
      socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
      var answer = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      return new String(answer, StandardCharsets.US_ASCII).endsWith(" 200");
    } catch (IOException e) {
      return false;
    }
  }

  /** As MicroProfile Config reads it: {@code QUARKUS_HTTP_PORT} for {@code quarkus.http.port}. */
  private static String environmentName(String property) {
    return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
