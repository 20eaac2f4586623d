package dk.kkr.agenda.items;

import java.util.UUID;

/**
 * Where an item stands on the agenda.
 *
 * @param sectionId the section
 * @param orderKey its order within the section; independent of the number
 * @param number as printed, such as 3.10
 */
public record Place(UUID sectionId, int orderKey, String number) {}
