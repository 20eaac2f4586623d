package dk.kkr.reference;

/** How a fact of the reference data is known. */
public enum Basis {
  /** Read in the source named. */
  VERIFIED,
  /** Computed from verified data. */
  DERIVED,
  /** A reading or an assumption that no source states. */
  INFERRED,
  /** General knowledge, not checked against a document. */
  MEMORY
}
