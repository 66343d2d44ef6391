import { attributes, type AttributeName } from '../vocabulary/vocabulary.ts';
import { optionNames, type EmbedOptions } from './embed-options.ts';
import type { EmbedPlace } from './embed-place.ts';

export type EmbedAttribute = readonly [name: AttributeName, value: string];

/** The attributes that say it, in the order of the table. What holds anyway is left out: code in an article is kept for years. */
export function listAttributes(place: EmbedPlace, options: EmbedOptions): readonly EmbedAttribute[] {
  const told: Partial<Record<AttributeName, string>> = { ...place };
  for (const name of optionNames) told[name] = options[name];
  return (Object.keys(attributes) as AttributeName[]).flatMap((name) => {
    const value = told[name];
    const isIdle = !value || value === attributes[name].absent || (name === 'view' && value === 'walk');
    return isIdle ? [] : [[name, value] as const];
  });
}
