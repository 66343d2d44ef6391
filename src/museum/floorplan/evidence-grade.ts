/**
 * How well a part of the building is known: a published account describes it (`documented`), it follows from
 * documented figures by stated reasoning (`inferred`), or it is our design (`reconstructed`).
 */
export type EvidenceGrade = 'documented' | 'inferred' | 'reconstructed';
