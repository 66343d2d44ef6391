import { mixColours, parseColour, type Colour } from './colour.ts';
import { smoothMax, smoothMin, type Field } from './field.ts';
import { clamp, smoothStep } from './vector.ts';

export interface ClayStep {
  readonly kind: 'add' | 'cut' | 'keep' | 'raise';
  readonly field: Field;
  /** Metres over which it flows into what is there. */
  readonly blend: number;
  readonly colour: Colour | null;
}

/**
 * A body modelled in order, as one models clay: add a lump, cut a hollow, roughen the skin. Each step blends into
 * what is there over its own radius. Methods return the same clay, so they chain. `sculpt` makes a shape of it.
 */
export class Clay {
  readonly #steps: ClayStep[] = [];

  get steps(): readonly ClayStep[] {
    return this.#steps;
  }

  add(field: Field, blend = 0, colour?: string): this {
    return this.#push('add', field, blend, colour);
  }

  /** Adds the field and its mirror image across x = 0. */
  addPair(field: Field, blend = 0, colour?: string): this {
    return this.add(field, blend, colour).add((x, y, z) => field(-x, y, z), blend, colour);
  }

  cut(field: Field, blend = 0, colour?: string): this {
    return this.#push('cut', field, blend, colour);
  }

  /** Keeps only what lies inside the field. */
  keep(field: Field, blend = 0): this {
    return this.#push('keep', field, blend);
  }

  /** Lifts the skin by `height` metres (10 mm at most): wrinkles, folds. Waves shorter than 8 cells turn to facets. */
  raise(height: Field): this {
    return this.#push('raise', (x, y, z) => -height(x, y, z), 0);
  }

  /** Distance to the surface. */
  distance: Field = (x, y, z) => Clay.evaluate(this.#steps, x, y, z);

  static evaluate(steps: readonly ClayStep[], x: number, y: number, z: number): number {
    let distance = 1e9;
    for (const { kind, field, blend } of steps) {
      const d = field(x, y, z);
      if (kind === 'add') distance = smoothMin(distance, d, blend);
      else if (kind === 'cut') distance = smoothMax(distance, -d, blend);
      else if (kind === 'keep') distance = smoothMax(distance, d, blend);
      else distance += d;
    }
    return distance;
  }

  /** Colour of the skin, blended as the lumps are; `plain` where a step says none. */
  colourAt(x: number, y: number, z: number, plain: Colour): Colour {
    let distance = 1e9;
    let colour = plain;
    for (const { kind, field, blend, colour: own } of this.#steps) {
      const d = field(x, y, z);
      if (kind === 'add') {
        const share = distance > 1e8 ? 1 : clamp(0.5 + (0.5 * (distance - d)) / Math.max(blend, 1e-5));
        colour = mixColours(colour, own ?? plain, smoothStep(0, 1, share));
        distance = smoothMin(distance, d, blend);
      } else if (kind === 'cut') {
        const share = clamp(0.5 + (0.5 * (-d - distance)) / Math.max(blend, 1e-3));
        if (own) colour = mixColours(colour, own, smoothStep(0, 1, share));
        distance = smoothMax(distance, -d, blend);
      } else if (kind === 'keep') distance = smoothMax(distance, d, blend);
      else distance += d;
    }
    return colour;
  }

  #push(kind: ClayStep['kind'], field: Field, blend: number, colour?: string): this {
    this.#steps.push({ kind, field, blend, colour: colour ? parseColour(colour) : null });
    return this;
  }
}
