import { Shape } from '../../kit/shape.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { patina } from '../patina.ts';
import { horseShapes } from './horse-shapes.ts';
import type { HorseStance } from './horse-pose.ts';

/** One horse of a herd: where its hooves are (metres), which way it turns from +x (radians), what it does. */
export interface HerdHorse {
  readonly at: Vector3;
  readonly yaw: number;
  readonly stance: HorseStance;
  /** Height of the withers against that of the herd. */
  readonly scale?: number;
}

export interface HerdOptions {
  readonly horses: readonly HerdHorse[];
  /** Metres at the withers. */
  readonly withers: number;
  readonly colour: string;
  /** Of one skin. */
  readonly triangles: number;
}

/** Horses running together towards +x, manes and tails flying: all skins, and all hair and hooves. */
export function horseHerd({ horses, withers, colour, triangles }: HerdOptions): {
  skins: Shape;
  hair: Shape;
} {
  const made = new Map(
    [...new Set(horses.map(({ stance }) => stance))].map((stance) => [
      stance,
      horseShapes({
        stance,
        withers,
        stoutness: 0.97,
        mane: 'flying',
        locks: 8,
        colour,
        triangles,
        paint: patina(0.03, 0.5),
      }),
    ]),
  );
  const place = (pick: 'skin' | 'hair') =>
    Shape.merge(
      ...horses.map(({ at, yaw, stance, scale = 1 }) => {
        const horse = made.get(stance)!;
        const shape = pick === 'skin' ? horse.skin : Shape.merge(horse.hair, horse.hooves);
        return shape
          .scale(scale)
          .turn('y', Math.PI / 2 + yaw)
          .move(...at);
      }),
    );
  return { skins: place('skin'), hair: place('hair') };
}
