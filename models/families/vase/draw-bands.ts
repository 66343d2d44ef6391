import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { circle } from '../../kit/outlines.ts';
import { hookTile, keyTile } from '../../parts/motifs/bands/key-band.ts';
import { palmetteTile, rayTile, tongueTile } from '../../parts/motifs/bands/palmette.ts';
import { lotusPetalTile, plantainTile } from '../../parts/motifs/bands/petal-band.ts';
import { repeatAlong } from '../../parts/motifs/bands/repeat-along.ts';
import { ruyiTile } from '../../parts/motifs/bands/ruyi-band.ts';
import { vineScroll } from '../../parts/motifs/bands/scroll-band.ts';
import { waveScaleTile } from '../../parts/motifs/bands/wave-band.ts';
import { chrysanthemum } from '../../parts/motifs/chrysanthemum.ts';
import { petal } from '../../parts/motifs/petal.ts';
import { turnedAbout } from '../../parts/motifs/turned-about.ts';
import type { Vessel } from '../../parts/vessel/vessel.ts';

/** Patterns that are drawn; `line` is a ring laid round the vessel instead. */
export const bandNames = [
  'line',
  'key',
  'hook',
  'lotus-petals',
  'plantain',
  'ruyi',
  'waves',
  'palmettes',
  'tongues',
  'rays',
  'flower-scroll',
  'dots',
  'star-tiles',
  'stamped-flowers',
] as const;
export type BandName = (typeof bandNames)[number];

export interface Band {
  readonly pattern: BandName;
  /** Lower edge and height, shares of the vessel's height. */
  readonly at: number;
  readonly height: number;
  readonly colour: string;
  readonly ground: string;
  /** How many times round; as many as fit when 0. */
  readonly count: number;
}

/** A band round a vessel, in its drawing's frame (x metres round at the greatest radius, y metres up). */
export function drawBand(band: Band, vessel: Vessel): Drawing {
  const { pattern, colour, ground } = band;
  const width = 2 * Math.PI * vessel.radius;
  const height = band.height * vessel.height;
  const low = band.at * vessel.height;
  const girth = 2 * Math.PI * vessel.radiusAt(low + height / 2);
  const natural = proportion[pattern] ?? 1;
  const count = band.count || Math.max(4, Math.round(girth / (height * natural)));
  const along = (tile: Drawing) => placeDrawing(repeatAlong(tile, count, width, height), { y: low });
  switch (pattern) {
    case 'line':
      return [];
    case 'key':
      return along(keyTile(colour));
    case 'hook':
      return along(hookTile(colour));
    case 'lotus-petals':
      return along(lotusPetalTile(colour, ground));
    case 'plantain':
      return along(plantainTile(colour, ground));
    case 'ruyi':
      return along(ruyiTile(colour, ground));
    case 'waves':
      return along(waveScaleTile(colour, ground));
    case 'palmettes':
      return along(palmetteTile(colour));
    case 'tongues':
      return along(tongueTile(colour, ground));
    case 'rays':
      return along(rayTile(colour));
    case 'dots':
      return along([{ outline: circle(0.3, 8).map(([x, y]) => [x + 0.5, y + 0.5] as const), colour }]);
    case 'flower-scroll': {
      const bends = 2 * Math.max(2, Math.round(count / 2));
      const flower = chrysanthemum({ petal: ground, shade: colour, heart: colour, rings: 1 });
      return placeDrawing(vineScroll(flower, { count: bends, width, height, stem: colour, leaf: colour }), {
        y: low,
      });
    }
    case 'star-tiles':
      return along(starTile(colour, ground));
    default:
      return along([
        { outline: circle(0.42, 12).map(([x, y]) => [x + 0.5, y + 0.5] as const), colour: ground },
        ...placeDrawing(turnedAbout([{ outline: petal(0.34, 0.2, { steps: 3 }), colour }], 6), {
          x: 0.5,
          y: 0.5,
        }),
      ]);
  }
}

/** Width of one repeat over its height, where it is not 1. */
const proportion: Partial<Record<BandName, number>> = {
  'lotus-petals': 0.62,
  plantain: 0.5,
  ruyi: 1.1,
  waves: 1.5,
  palmettes: 1,
  tongues: 0.5,
  rays: 0.42,
  'flower-scroll': 1.25,
};

/** Eight-pointed star between crosses, as on painted tiles. */
function starTile(colour: string, ground: string): Drawing {
  const star = (reach: number, inner: number, sides: number): readonly (readonly [number, number])[] =>
    Array.from({ length: sides * 2 }, (_, row) => {
      const angle = (row / (sides * 2)) * 2 * Math.PI;
      const by = row % 2 ? inner : reach;
      return [0.5 + Math.cos(angle) * by, 0.5 + Math.sin(angle) * by] as const;
    });
  return [
    { outline: star(0.5, 0.36, 8), colour },
    { outline: star(0.36, 0.26, 8), colour: ground },
    { outline: star(0.22, 0.12, 4), colour },
    ...[
      [0, 0.5],
      [1, 0.5],
    ].flatMap(([x, y]) => [
      {
        outline: stroke(
          [
            [x!, y! + 0.16],
            [x!, y! + 0.5],
          ],
          0.08,
        ),
        colour,
      },
      {
        outline: stroke(
          [
            [x!, y! - 0.5],
            [x!, y! - 0.16],
          ],
          0.08,
        ),
        colour,
      },
    ]),
  ];
}
