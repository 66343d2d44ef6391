import type { Drawing } from '../../../kit/drawing/drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { superellipse } from '../../../kit/outlines.ts';
import { hangulSyllable } from '../../../parts/motifs/hangul-syllable.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import type { Scene, SceneFrame } from '../scene-frame.ts';

/** A name in Korean letters, one above the other, as a donor's name is brushed on a jar. */
export function brushedName({ put, palette }: SceneFrame, name: string): Scene {
  const letters = Array.from(name);
  return {
    drawing: letters.flatMap((letter, row) =>
      put(hangulSyllable(letter, palette[1]), { angle: 0, height: 0.6 - row * 0.125, size: 0.1 }),
    ),
  };
}

/** A pale oval tablet with rows of writing that cannot be read: the words are not known. */
export function unreadTablet({ put, palette }: SceneFrame): Scene {
  const [, edge, gold] = palette;
  const oval = (by: number): Vector2[] => superellipse(0.24 * by, 0.18 * by, 2.6, 28);
  const rows = [-2, -1, 0, 1, 2].flatMap((row): Drawing => {
    const reach = 0.17 - Math.abs(row) * 0.018;
    const words = 6 - Math.abs(row);
    return Array.from({ length: words }, (_, at) => {
      const x = -reach + ((at + 0.5) / words) * 2 * reach;
      const long = (reach / words) * (0.55 + 0.3 * Math.abs(Math.sin(at * 2.3 + row * 1.7)));
      return {
        outline: stroke(
          [
            [x - long, -row * 0.052],
            [x + long, -row * 0.052],
          ],
          0.016,
        ),
        colour: '#7a4a30',
      };
    });
  });
  return {
    drawing: [
      ...put([{ outline: oval(1.1), colour: gold }], { angle: 0, height: 0.48, size: 1 }),
      ...put([{ outline: oval(1.05), colour: edge }], { angle: 0, height: 0.48, size: 1 }),
      ...put([{ outline: oval(1), colour: '#f3ead6' }], { angle: 0, height: 0.48, size: 1 }),
      ...put(rows, { angle: 0, height: 0.48, size: 1 }),
    ],
    materials: { [gold]: 'gold' },
  };
}
