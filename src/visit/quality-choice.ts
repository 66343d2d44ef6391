/** How much a picture may cost. */
export type QualityLevel = 'low' | 'medium' | 'high';

/** What a visitor may choose: a level, or that the machine's pace decides. */
export type QualityChoice = 'automatic' | QualityLevel;

export const qualityChoices = ['automatic', 'low', 'medium', 'high'] as const satisfies QualityChoice[];

/** The choice a word names; null for any other word. */
export function readQualityChoice(word: unknown): QualityChoice | null {
  return qualityChoices.find((choice) => choice === word) ?? null;
}
