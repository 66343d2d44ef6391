import { box } from '../../kit/box.ts';
import { lathe } from '../../kit/lathe.ts';
import { superellipse } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sweep } from '../../kit/sweep.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

export interface QuillonOptions {
  /** Metres from the middle to the end of one arm. */
  readonly reach: number;
  /** Metres the ends lean towards the point (+) or the hand (−). */
  readonly lean?: number;
  /** Half thickness of an arm at its root, metres. */
  readonly bar?: number;
  readonly end?: 'bud' | 'ball' | 'flat';
  /** Tongues over blade and grip, metres long each way; 0 = none. */
  readonly tongue?: number;
  /** The second arm leans the other way. */
  readonly counter?: boolean;
}

/** A cross guard at x = 0 between blade (+x) and grip (−x). */
export function quillons(options: QuillonOptions): Shape {
  const { reach, lean = 0, bar = 0.006, end = 'bud', tongue = 0.04, counter = false } = options;
  const arm = (bend: number, side: 1 | -1): Shape => {
    const path = smoothPath<Vector3>(
      [
        [0, 0, 0],
        [bend * 0.12, reach * 0.5, 0],
        [bend * 0.5, reach * 0.85, 0],
        [bend, reach, 0],
      ],
      6,
    );
    const bars = sweep(path, superellipse(bar, bar * 1.25, 2.6, 8), {
      up: [0, 0, 1],
      scale: (t) => (end === 'flat' ? [1 + 0.5 * t, 1 - 0.35 * t] : 1 - 0.4 * t),
      crease: 1.2,
    });
    const size = bar * (end === 'ball' ? 1.25 : 1.1);
    const knob = lathe(
      end === 'ball'
        ? [
            [0, -size],
            [size * 0.72, -size * 0.7],
            [size, 0],
            [size * 0.72, size * 0.7],
            [0, size],
          ]
        : [
            [0, -size * 1.2],
            [size * 0.62, -size * 0.8],
            [size, 0],
            [size * 0.6, size],
            [0, size * 1.7],
          ],
      { segments: 8, crease: 1.2 },
    )
      .turn('z', -Math.atan2(bend * 0.5, reach * 0.15))
      .move(bend, reach, 0);
    const whole = end === 'flat' ? bars : Shape.merge(bars, knob);
    return side > 0 ? whole : whole.mirror('y');
  };
  const block = box(bar * 2.8, bar * 5.6, bar * 4, bar * 0.6).move(0, -bar * 2.8, 0);
  const parts = [arm(lean, 1), arm(counter ? -lean : lean, -1), block];
  if (tongue > 0) {
    const leaf = prism(
      smoothPath<Vector2>(
        [
          [-tongue, 0],
          [-tongue * 0.5, bar * 1.1],
          [0, bar * 2],
          [tongue * 0.5, bar * 1.3],
          [tongue, 0],
          [tongue * 0.5, -bar * 1.3],
          [0, -bar * 2],
          [-tongue * 0.5, -bar * 1.1],
        ],
        20,
        true,
      ),
      bar * 0.55,
      { chamfer: bar * 0.18 },
    ).move(0, 0, bar * 2.05);
    parts.push(leaf, leaf.mirror('z'));
  }
  return Shape.merge(...parts);
}
