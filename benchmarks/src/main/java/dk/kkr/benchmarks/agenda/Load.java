package dk.kkr.benchmarks.agenda;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Asks a server for targets at random and checks every answer. */
final class Load {

  private final URI server;
  private final List<Target> targets;

  /**
   * @param targets of one server
   */
  Load(List<Target> targets) {
    this.server = targets.getFirst().server();
    this.targets = List.copyOf(targets);
  }

  /** Closed: each connection asks again as soon as it has its answer. */
  Latencies closed(int connections, Duration time) {
    long stop = System.nanoTime() + time.toNanos();
    return on(
        connections,
        (connection, latencies) -> {
          for (long sent = System.nanoTime(); sent < stop; sent = System.nanoTime()) {
            ask(connection);
            latencies.add(System.nanoTime() - sent);
          }
        },
        time);
  }

  /**
   * Open: requests are due at even times whatever the server does, and each is timed from the
   * moment at which it was due, also when no connection was free then.
   */
  Latencies open(int perSecond, int connections, Duration time) {
    long start = System.nanoTime() + Duration.ofMillis(50).toNanos();
    long all = perSecond * time.toMillis() / 1000;
    AtomicLong next = new AtomicLong();
    return on(
        connections,
        (connection, latencies) -> {
          for (long i = next.getAndIncrement(); i < all; i = next.getAndIncrement()) {
            long due = start + i * 1_000_000_000L / perSecond;
            await(due);
            ask(connection);
            latencies.add(System.nanoTime() - due);
          }
        },
        time);
  }

  private static void await(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private void ask(HttpConnection connection) throws IOException {
    targets.get(ThreadLocalRandom.current().nextInt(targets.size())).ask(connection);
  }

  private interface Client {
    void run(HttpConnection connection, Samples latencies) throws IOException;
  }

  private Latencies on(int connections, Client client, Duration time) {
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Future<long[]>> all =
          IntStream.range(0, connections)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            var samples = new Samples();
                            try (var connection = new HttpConnection(server)) {
                              client.run(connection, samples);
                            }
                            return samples.taken();
                          }))
              .toList();
      long[] sorted = all.stream().map(Load::done).flatMapToLong(Arrays::stream).sorted().toArray();
      return new Latencies(sorted, time);
    }
  }

  private static long[] done(Future<long[]> client) {
    try {
      return client.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Times of one thread. */
  private static final class Samples {
    private long[] nanos = new long[1 << 12];
    private int count;

    void add(long value) {
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * count);
      }
      nanos[count++] = value;
    }

    long[] taken() {
      return Arrays.copyOf(nanos, count);
    }
  }
}
