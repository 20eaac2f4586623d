package dk.kkr.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The ports of the infrastructure on 127.0.0.1; 0 means any free port, chosen when it starts and
 * then kept until it is closed.
 */
public record Ports(int postgres, int kafka) {

  /** Any free ports: what tests want. */
  public static final Ports ANY = new Ports(0, 0);

  private static final int HIGHEST = 65_535;

  /** A port that was free a moment ago. */
  public static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new StackException("No free port on 127.0.0.1: " + e.getMessage(), e);
    }
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
