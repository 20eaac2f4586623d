package dk.kkr.localstack;

import java.net.URI;

/** Services that take requests, and tokens for them; whatever they run on. */
interface RunningSystem {

  /** Where a service is reached, without a slash at the end. */
  URI address(Service service);

  /** Mints tokens that these services accept. */
  Tokens tokens();
}
