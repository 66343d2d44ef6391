import { capsule } from '../../kit/capsule.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { tube } from '../../kit/tube.ts';
import { times, type Vector3 } from '../../kit/vector.ts';

/** Legs and toes of a crane `s` metres high, one of them drawn up if asked. */
export function craneLegs(s: number, oneLeg: boolean): Shape {
  const leg = (side: number): Shape => {
    const lifted = oneLeg && side < 0;
    const path: Vector3[] = lifted
      ? [
          [side * 0.036, 0.43, 0.05],
          [side * 0.036, 0.39, 0.11],
          [side * 0.03, 0.24, 0.03],
          [side * 0.03, 0.2, 0.04],
        ]
      : [
          [side * 0.036, 0.42, side * 0.005],
          [side * 0.036, 0.27, side * 0.01 - 0.01],
          [side * 0.034, 0.22, side * 0.012 - 0.01],
          [side * 0.034, 0.015, side * 0.02 + 0.005],
        ];
    const shank = tube(
      smoothPath(
        path.map((p) => times(p, s)),
        14,
      ),
      (t) => s * (Math.abs(t - 0.5) < 0.1 ? 0.0155 : 0.0115),
      { sides: 7 },
    );
    const foot = times(path[3]!, s);
    const toes = [-0.6, 0, 0.6, Math.PI].map((angle) => {
      const reach = angle === Math.PI ? 0.04 : 0.085;
      const down = lifted ? -0.04 : 0;
      return capsule(
        foot,
        [
          foot[0] + Math.sin(angle) * reach * s,
          foot[1] + (down - 0.006) * s,
          foot[2] + Math.cos(angle) * reach * (lifted ? 0.5 : 1) * s,
        ],
        0.0095 * s,
        0.0055 * s,
        6,
      );
    });
    return Shape.merge(shank, ...toes);
  };
  return Shape.merge(leg(1), leg(-1));
}
