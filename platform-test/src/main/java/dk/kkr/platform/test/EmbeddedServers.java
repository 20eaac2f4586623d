package dk.kkr.platform.test;

import dk.kkr.localstack.Database;
import dk.kkr.localstack.Infrastructure;
import dk.kkr.localstack.Keys;
import dk.kkr.localstack.Ports;
import java.nio.file.Path;

/** Processes of this machine, as {@code ./kkr up} starts them. */
record EmbeddedServers(Infrastructure infrastructure) implements Servers {

  static Servers start(Path folder) {
    return new EmbeddedServers(Infrastructure.start(folder, Ports.ANY));
  }

  @Override
  public Keys keys() {
    return infrastructure.keys();
  }

  @Override
  public Database database(String name) {
    return infrastructure.database(name);
  }

  @Override
  public String kafkaBootstrap() {
    return infrastructure.kafkaBootstrap();
  }

  @Override
  public void stopPostgres() {
    infrastructure.stopPostgres();
  }

  @Override
  public void startPostgres() {
    infrastructure.startPostgres();
  }

  @Override
  public void stopKafka() {
    infrastructure.stopKafka();
  }

  @Override
  public void startKafka() {
    infrastructure.startKafka();
  }

  @Override
  public void close() {
    infrastructure.close();
  }
}
