import type { AttributeName } from '../vocabulary/vocabulary.ts';

/** Attributes that were given and understood, as `readAttribute` gives them. */
export type AttributeValues = Readonly<Partial<Record<AttributeName, string | undefined>>>;
