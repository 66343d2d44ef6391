import type { GiftFile } from '../../src/museum/catalogue/definitions/gift.ts';
import type { ModelFile } from '../../src/museum/catalogue/definitions/model.ts';
import { familyIds } from '../../models/families/family-ids.ts';
import type { MuseumFiles } from '../data/museum-files.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** Families of models that gifts of like words have, the most frequent first; at least `object`. */
export function suggestFamilies(what: string, { gifts, models }: MuseumFiles): string[] {
  const words = new Set(wordsOf(what));
  const scores = new Map<string, number>();
  const add = (family: string, score: number): void => {
    scores.set(family, (scores.get(family) ?? 0) + score);
  };
  for (const family of familyIds) if (family.split('-').every((word) => words.has(word))) add(family, 20);
  for (const [id, gift] of gifts) {
    const family = models.get(id)?.family;
    if (family === undefined) continue;
    if (gift.what.toLowerCase() === what.toLowerCase()) add(family, 10);
    for (const word of new Set(wordsOf(gift.what))) if (words.has(word)) add(family, 1);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]).map(([family]) => family);
  return [...new Set([...ranked, 'object'])].slice(0, 5);
}

/**
 * The model of a family that is as large as most: the middle one by height of those of the same materials, else of those of the same
 * kind, else of all.
 */
export function typicalModel(
  family: string,
  { what, materials }: Pick<GiftFile, 'what' | 'materials'>,
  { gifts, models }: MuseumFiles,
): ModelFile | null {
  const ofFamily = [...models].filter(([, model]) => model.family === family);
  const kinds = [
    ofFamily.filter(([, { surfaces }]) => materials.includes(surfaces[0]?.material ?? '')),
    ofFamily.filter(([id]) => gifts.get(id)?.what.toLowerCase() === what.toLowerCase()),
    ofFamily,
  ];
  const sorted = (kinds.find((found) => found.length > 0) ?? [])
    .map(([, model]) => model)
    .sort((a, b) => a.size[1] - b.size[1]);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
