package dk.kkr.decision.sheets;

/**
 * A version of an agenda that a sheet takes in.
 *
 * @param version its number
 * @param asHeld whether the meeting itself changed its agenda with it
 */
record AgendaStep(int version, boolean asHeld) {}
