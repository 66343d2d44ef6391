import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { model, type Model } from '../../kit/model.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { openPicture, screenLeaves, type ScreenOptions } from '../../parts/screen-leaves.ts';
import { riverScene } from './river-scene.ts';

const options: ScreenOptions = {
  leaves: 6,
  width: 2.7,
  height: 1.6,
  depth: 0.3,
  face: 0.03,
  moulding: 'stepped',
  frame: { material: 'lacquer', colour: '#241713' },
  ground: { material: 'lacquer', colour: '#c4a052' },
  back: { material: 'silk', colour: '#a08a62' },
  metal: { material: 'brass', colour: '#b48f4b' },
};

/** Six leaves of golden lacquer that carry one long picture: the river, its bridge and boats, the houses and willows. */
export function buildGift(): Model {
  const { width, height } = openPicture(options);
  // The picture runs between a dark band above and a carved one below, as on scrolls.
  const drawing: Drawing = [
    ...riverScene(width, height * 0.84).map((mark) => moved(mark, height * 0.03)),
    ...bands(width, height),
  ];
  return fitModel(model('hero', screenLeaves(options, [{ material: 'lacquer', drawing, least: 0.0006 }])), [
    options.width,
    options.height,
    options.depth,
  ]);
}

function moved({ outline, colour }: Mark, y: number): Mark {
  return {
    outline: outline.map(([px, py]): Vector2 => [px, py + y]),
    colour: typeof colour === 'string' ? colour : (px, py) => colour(px, py - y),
  };
}

function bands(width: number, height: number): Drawing {
  const marks: Mark[] = [];
  const band = (low: number, high: number, colour: string): void => {
    marks.push({
      outline: [
        [-width / 2, low],
        [width / 2, low],
        [width / 2, high],
        [-width / 2, high],
      ],
      colour,
    });
  };
  const [top, low] = [height / 2, -height / 2];
  band(top - height * 0.05, top, '#2b1a14');
  band(top - height * 0.053, top - height * 0.05, '#d9b866');
  band(low, low + height * 0.11, '#2b1a14');
  band(low + height * 0.11, low + height * 0.114, '#d9b866');
  // Clouds in gold line on the lower band.
  for (let at = 0; at < 24; at++) {
    const x = (at + 0.5 - 12) * (width / 24);
    for (const way of [-1, 1])
      marks.push({
        outline: stroke(
          Array.from({ length: 10 }, (_, i): Vector2 => {
            const angle = way * i * 0.62 + Math.PI / 2;
            const reach = height * 0.03 * (1 - i / 13);
            return [
              x + way * width * 0.011 + Math.cos(angle) * reach,
              low + height * 0.055 + Math.sin(angle) * reach,
            ];
          }),
          (t) => 0.005 * (1 - 0.6 * t),
        ),
        colour: '#c9a252',
      });
  }
  return marks;
}
