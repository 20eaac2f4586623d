package dk.kkr.agenda.imports;

import dk.kkr.platform.http.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Queries on imports. */
@ApplicationScoped
class AgendaImports implements PanacheRepositoryBase<AgendaImport, UUID> {

  /** One page and one row more, newest first. */
  List<AgendaImport> page(Set<String> councils, @Nullable Cursor after, int rows) {
    if (after == null) {
      return find("council in ?1 order by importedAt desc, id desc", councils)
          .range(0, rows - 1)
          .list();
    }
    return find(
            "council in ?1 and (importedAt < ?2 or (importedAt = ?2 and id < ?3))"
                + " order by importedAt desc, id desc",
            councils,
            after.instant(0),
            after.uuid(1))
        .range(0, rows - 1)
        .list();
  }
}
