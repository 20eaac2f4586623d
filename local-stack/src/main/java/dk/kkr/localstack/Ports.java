package dk.kkr.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ports of the infrastructure on 127.0.0.1; 0 means any free port, chosen when it starts and
 * then kept until it is closed.
 */
public record Ports(int postgres, int kafka) {

  /** Any free ports: what tests want. */
  public static final Ports ANY = new Ports(0, 0);

  private static final int HIGHEST = 65_535;

  /** The system hands out a port again as soon as it is closed: never to two of ours. */
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private static final int TRIES = 1_000;

  /** A port that was free a moment ago, and that was not given to anybody in this process yet. */
  public static int free() {
    for (int i = 0; i < TRIES; i++) {
      try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        if (GIVEN.add(socket.getLocalPort())) {
          return socket.getLocalPort();
        }
      } catch (IOException e) {
        throw new StackException("No free port on 127.0.0.1: " + e.getMessage(), e);
      }
    }
    throw new StackException("No free port on 127.0.0.1 that is not used here already.");
  }

  /** The wanted port, or a free one for 0; says who has it and which option changes it. */
  static int claim(int wanted, String part, String option) {
    if (wanted == 0) {
      return free();
    }
    if (wanted < 0 || wanted > HIGHEST) {
      throw new StackException(
          "%d is no port: %s takes 1 to %d, or 0 for any free port."
              .formatted(wanted, option, HIGHEST));
    }
    require(wanted, part, option + " N (0 = any free port)");
    return wanted;
  }

  /** Says who has the port, and how another one is chosen, unless it is free. */
  static void require(int wanted, String part, String choice) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 1);
    } catch (IOException e) {
      throw new StackException(
          "Port %d for %s is taken%s. Stop that program, or choose another port with %s."
              .formatted(wanted, part, PortOwner.describe(wanted), choice),
          e);
    }
  }
}
