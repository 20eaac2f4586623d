package dk.kkr.platform.test;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/** Takes the database or the broker away from the service under test, and gives it back. */
public enum Outage {
  /** PostgreSQL ends all sessions and stops. */
  DATABASE,
  /** Kafka stops orderly. */
  BROKER;

  /** What is done while it is away. */
  @FunctionalInterface
  public interface Meanwhile {
    /** Does it. */
    void run() throws Exception;
  }

  /** Stops it, does something meanwhile, and starts it again whatever happens. */
  public void during(Meanwhile meanwhile) throws Exception {
    invoke("stop");
    try {
      meanwhile.run();
    } finally {
      invoke("start");
    }
  }

  /** How a server is stopped and started; public for JMX. */
  public interface SwitchMBean {
    /** Stops it. */
    void stop();

    /** Starts it again. */
    void start();
  }

  static void register(Servers servers) {
    DATABASE.register(new Switch(servers::stopPostgres, servers::startPostgres));
    BROKER.register(new Switch(servers::stopKafka, servers::startKafka));
  }

  // Over JMX: a test is loaded by another class loader than the resource that started the servers.
  private void register(Switch controls) {
    try {
      ManagementFactory.getPlatformMBeanServer()
          .registerMBean(new StandardMBean(controls, SwitchMBean.class), objectName());
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }

  private void invoke(String operation) throws JMException {
    ManagementFactory.getPlatformMBeanServer()
        .invoke(objectName(), operation, new Object[0], new String[0]);
  }

  private ObjectName objectName() throws JMException {
    return new ObjectName("dk.kkr.platform.test:type=Outage,name=" + name());
  }

  private record Switch(Runnable stopping, Runnable starting) implements SwitchMBean {
    @Override
    public void stop() {
      stopping.run();
    }

    @Override
    public void start() {
      starting.run();
    }
  }
}
