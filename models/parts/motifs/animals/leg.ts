import type { Field } from '../../../kit/field.ts';
import type { Vector3 } from '../../../kit/vector.ts';
import { limbField } from '../../painting/bounded-field.ts';

type Key = readonly [number, number, number, number];

export interface LegBuild {
  /** Where the leg leaves the body, and its thickness (radius) there. */
  readonly hip: Vector3;
  readonly radius: number;
  /** Bones from above down: length, angle (radians from straight down, forwards positive), radius at their lower end. */
  readonly bones: readonly (readonly [number, number, number])[];
  /** Length of the foot, forwards, and its radius. */
  readonly foot: readonly [number, number];
  /** Stands on the ground: bones are stretched or shortened so that the foot is at y = 0. */
  readonly grounded?: boolean;
}

/** An animal's leg, walking towards +z. */
export function leg({ hip, radius, bones, foot, grounded = true }: LegBuild): Field {
  const drop = bones.reduce((sum, [length, angle]) => sum + length * Math.cos(angle), 0);
  const factor = grounded ? (hip[1] - foot[1]) / drop : 1;
  let [y, z] = [hip[1], hip[2]];
  const keys: Key[] = [[hip[0], y, z, radius]];
  for (const [length, angle, thick] of bones) {
    y -= length * factor * Math.cos(angle);
    z += length * factor * Math.sin(angle);
    keys.push([hip[0], y, z, thick]);
  }
  const last = bones.at(-1)!;
  const turn = grounded ? 0 : last[1] * 0.8;
  keys.push([hip[0], y - foot[0] * Math.sin(-turn) * -1 * 0.6, z + foot[0] * Math.cos(turn), foot[1] * 0.8]);
  return limbField(keys, bones.length * 4 + 3);
}
