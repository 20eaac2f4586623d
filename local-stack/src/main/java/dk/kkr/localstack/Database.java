package dk.kkr.localstack;

/**
 * A database with its two roles: the owner migrates the schema, the app role reads and writes rows
 * of tables that the owner made, and can create nothing.
 */
public record Database(
    String name,
    String jdbcUrl,
    String ownerUser,
    String ownerPassword,
    String appUser,
    String appPassword) {

  @Override
  public String toString() {
    return "Database[" + jdbcUrl + "]"; // passwords stay out of logs
  }
}
