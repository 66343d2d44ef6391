import type { MaterialName } from '../../src/museum/materials/material-names.ts';

const spans: Partial<Record<MaterialName, number>> = {
  walnut: 0.5,
  mahogany: 0.5,
  'pale-wood': 0.5,
  leather: 0.12,
  cloth: 0.1,
  silk: 0.15,
  embroidery: 0.1,
  linen: 0.1,
  stone: 0.5,
  jade: 0.3,
  scales: 0.12,
  fur: 0.12,
  brass: 0.3,
  gold: 0.3,
  silver: 0.3,
  steel: 0.3,
};

/** Surfaces without grain or weave: their texture coordinates are left at 0, which saves a fifth of a file. */
const plain: ReadonlySet<MaterialName> = new Set(['crystal', 'glass', 'glass-edge', 'amber', 'enamel', 'lacquer', 'placeholder']);

/** Metres that one repeat of a material's texture spans on a model; infinite where it has none. */
export function textureSpan(material: MaterialName): number {
  return plain.has(material) ? Infinity : (spans[material] ?? 0.25);
}
