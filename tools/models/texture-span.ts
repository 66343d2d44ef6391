import type { Part } from '../../models/kit/model.ts';
import type { MaterialName } from '../../src/museum/materials/material-names.ts';

/** Only surfaces with grain or weave need texture coordinates; elsewhere they stay 0, which saves a fifth of a file. */
const spans: Partial<Record<MaterialName, number>> = {
  walnut: 0.5,
  mahogany: 0.5,
  'pale-wood': 0.5,
  leather: 0.12,
  cloth: 0.1,
  silk: 0.15,
  embroidery: 0.1,
  linen: 0.1,
  'felt-red': 0.25,
  'felt-blue': 0.25,
  'felt-brown': 0.25,
  'carpet-red': 0.5,
  'fabric-wall': 0.25,
  stone: 0.5,
  'granite-polished': 0.5,
  'granite-pale': 0.5,
  'granite-rough': 0.5,
  'marble-white': 0.5,
  'marble-beige': 0.5,
  'marble-green': 0.5,
  'marble-dark': 0.5,
  jade: 0.3,
  scales: 0.12,
  fur: 0.12,
  paper: 0.25,
  'canvas-painting': 0.25,
};

/**
 * Metres that one repeat of a part's texture spans; infinite where it has none. A tinted part may be given any
 * material by its gift, so it always has one.
 */
export function textureSpan({ material, tint }: Pick<Part, 'material' | 'tint'>): number {
  return spans[material] ?? (tint ? 0.25 : Infinity);
}
