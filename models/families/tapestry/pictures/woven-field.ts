import { placeDrawing, type Drawing } from '../../../kit/drawing/drawing.ts';
import { blend, tone } from '../../../kit/drawing/tone.ts';
import { keyTile } from '../../../parts/motifs/bands/key-band.ts';
import { repeatAlong } from '../../../parts/motifs/bands/repeat-along.ts';
import { rosette, rowOf, steppedLozenge, wovenBorder } from '../../../parts/motifs/woven.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import type { Picture } from './picture.ts';

/**
 * A woven rug whose middle shows nobody: an oval of even bands of colour on a plain field. Tall rugs have a border of
 * meanders, small ones of rosettes and stepped lozenges.
 */
export const wovenField: Picture = (width, height, surfaces) => {
  const ground = surfaces[0]!.colour;
  const second = (surfaces[1] ?? surfaces[0]!).colour;
  const third = (surfaces[2] ?? surfaces[0]!).colour;
  const isTall = height > 1.2;
  const band = width * (isTall ? 0.11 : 0.13);
  const guard = width * 0.018;
  const marks: Drawing[] = [
    wovenBorder([width, height], width * 0.01, guard, second, () => []),
    isTall
      ? wovenBorder(
          [width, height],
          width * 0.034,
          band,
          third,
          (length, wide) =>
            placeDrawing(
              repeatAlong(keyTile(second), Math.round(length / (wide * 0.95)), length, wide * 0.7),
              { y: -wide * 0.35 },
            ),
          steppedLozenge(second, third, second, 3),
        )
      : wovenBorder(
          [width, height],
          width * 0.034,
          band,
          third,
          rowOf(
            [steppedLozenge(second, ground, third, 3), rosette(second, ground, third)],
            band * 1.15,
            band * 0.4,
          ),
          rosette(second, ground, third, 8),
        ),
    wovenBorder([width, height], width * 0.04 + band, guard, second, () => []),
  ];
  const [rx, ry] = [width * 0.27, height * (isTall ? 0.29 : 0.27)];
  const rings = 9;
  for (let ring = 0; ring < rings; ring++) {
    const share = 1 - ring / rings;
    // Rings change colour in steps of the loom: a stepped outline and no features.
    const outline = Array.from({ length: 36 }, (_, at): Vector2 => {
      const angle = (at / 36) * 2 * Math.PI;
      return [Math.cos(angle) * rx * share, height * 0.03 + Math.sin(angle) * ry * share];
    });
    const colour =
      ring === 0
        ? second
        : ring === 1
          ? third
          : blend(tone(ground, 0.8), second, 0.15 + (ring / rings) * 0.75);
    marks.push([{ outline, colour }]);
  }
  for (const signX of [-1, 1])
    for (const signY of [-1, 1])
      marks.push(
        placeDrawing(steppedLozenge(third, second, ground, 4), {
          x: signX * (width / 2 - band - width * 0.15),
          y: signY * (height / 2 - band - width * 0.15),
          scale: width * 0.07,
        }),
      );
  marks.push(
    placeDrawing(steppedLozenge(third, second, ground, 4), {
      y: -height / 2 + band + width * 0.15,
      scale: [width * 0.12, width * 0.06],
    }),
  );
  return { drawing: marks.flat(), stitches: [] };
};
