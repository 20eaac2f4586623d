/** Who changed what and when; append-only. */
@NullMarked
package dk.kkr.platform.audit;

import org.jspecify.annotations.NullMarked;
