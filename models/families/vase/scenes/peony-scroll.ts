import { placeDrawing } from '../../../kit/drawing/drawing.ts';
import { tone } from '../../../kit/drawing/tone.ts';
import { vineScroll } from '../../../parts/motifs/bands/scroll-band.ts';
import { peony } from '../../../parts/motifs/peony.ts';
import type { Scene, SceneFrame } from '../scene-frame.ts';

/** A broad scroll of peonies round the belly in one colour and its tones. */
export function peonyScroll({ vessel, palette }: SceneFrame): Scene {
  const blue = palette[1];
  const flower = peony({
    petal: tone(blue, 1.25),
    heart: tone(blue, 0.7),
    edge: palette[0],
    stamen: palette[0],
  });
  const [from, to] = [0.31, 0.65];
  return {
    drawing: placeDrawing(
      vineScroll(flower, {
        count: 6,
        width: 2 * Math.PI * vessel.radius,
        height: (to - from) * vessel.height,
        stem: tone(blue, 0.85),
        leaf: tone(blue, 1.1),
        flowers: 0.3,
      }),
      { y: from * vessel.height },
    ),
  };
}
