package dk.kkr.agenda.reading;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What the PDF renderer has to say goes where everything else goes, if it is worth saying. */
final class PdfLog implements XRLogger {

  private static final Logger LOG = Logger.getLogger(AgendaPdf.class);

  @Override
  public void log(String where, Level level, String message) {
    log(where, level, message, null);
  }

  @Override
  public void log(String where, Level level, String message, @Nullable Throwable error) {
    if (level.intValue() >= Level.WARNING.intValue()) {
      LOG.warn(message, error);
    }
  }

  @Override
  public void setLevel(String logger, Level level) {
    // The level is the one above.
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
  }
}
