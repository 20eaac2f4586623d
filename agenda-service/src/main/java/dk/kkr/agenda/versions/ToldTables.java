package dk.kkr.agenda.versions;

import dk.kkr.agenda.allocations.AllocationTableView;
import dk.kkr.agenda.allocations.ToldAllocations;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Subject;
import dk.kkr.agenda.items.Lens;
import dk.kkr.agenda.quotas.AgreedQuotas;
import dk.kkr.agenda.quotas.QuotaTableView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of what points decide on, as quota-service told them. */
@ApplicationScoped
class ToldTables {

  private final AgreedQuotas agreements;
  private final ToldAllocations allocations;

  ToldTables(AgreedQuotas agreements, ToldAllocations allocations) {
    this.agreements = agreements;
    this.allocations = allocations;
  }

  /** Those of these contents, read at once: one SELECT for agreements and one for allocations. */
  Lens.Told of(Stream<ItemContent> contents) {
    Map<Subject.Type, Set<UUID>> subjects =
        contents
            .flatMap(ItemContent::allPoints)
            .flatMap(point -> Stream.ofNullable(point.subject()))
            .collect(
                Collectors.groupingBy(
                    Subject::type, Collectors.mapping(Subject::id, Collectors.toSet())));
    return new Known(
        agreements.among(subjects.getOrDefault(Subject.Type.AGREEMENT, Set.of())),
        allocations.among(subjects.getOrDefault(Subject.Type.ALLOCATION, Set.of())));
  }

  private record Known(
      BiFunction<UUID, Boolean, Optional<QuotaTableView>> agreements,
      BiFunction<UUID, Boolean, Optional<AllocationTableView>> allocations)
      implements Lens.Told {

    @Override
    public Optional<QuotaTableView> agreement(UUID id, boolean alsoDrafts) {
      return agreements.apply(id, alsoDrafts);
    }

    @Override
    public Optional<AllocationTableView> allocation(UUID id, boolean alsoDrafts) {
      return allocations.apply(id, alsoDrafts);
    }
  }
}
