package dk.kkr.platform.inbox;

/**
 * A bean that says which incoming events it handles; one per package of incoming events. The topics
 * stand in {@code kkr.inbox.topics}.
 */
public interface Listener {

  /** Called once at start. */
  void register(Handlers handlers);
}
