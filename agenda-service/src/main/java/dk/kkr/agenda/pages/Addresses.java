package dk.kkr.agenda.pages;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where readers find this service and the one of the minutes: as configured, for what is printed.
 */
@ApplicationScoped
public class Addresses {

  private final String agenda;
  private final String minutes;

  /** As configured; a slash at the end makes no difference. */
  public Addresses(
      @ConfigProperty(name = "kkr.agenda.address") String agenda,
      @ConfigProperty(name = "kkr.agenda.minutes-address") String minutes) {
    this.agenda = bare(agenda);
    this.minutes = bare(minutes);
  }

  /** Of this service, without a slash at the end. */
  public String agenda() {
    return agenda;
  }

  /** Of the service that keeps minutes, without a slash at the end. */
  public String minutes() {
    return minutes;
  }

  private static String bare(String address) {
    return address.replaceFirst("/+$", "");
  }
}
