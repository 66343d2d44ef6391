import type { MaterialName } from '../../../src/museum/materials/material-names.ts';
import { placeDrawing, type Drawing, type Mark } from '../../kit/drawing/drawing.ts';
import { layDrawing, type Place } from '../../kit/drawing/lay-drawing.ts';
import { stackDrawing } from '../../kit/drawing/stack-drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { part, type Part } from '../../kit/model.ts';
import { circle } from '../../kit/outlines.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { onFront, onLeft, onRight, onTop } from '../../parts/flat-place.ts';
import { petal } from '../../parts/motifs/petal.ts';
import { turnedAbout } from '../../parts/motifs/turned-about.ts';
import { nacre } from '../../parts/nacre.ts';

export interface CasketFaces {
  /** Metres; the sides run from `foot` to `seam`, the lid's own from there to 0.84 of the height. */
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly foot: number;
  readonly seam: number;
}

/** A flower, or a leaf, on a vine: where, how large, and which way it is turned. */
type Seat = readonly [x: number, y: number, size: number, turn?: number];

interface Branch {
  readonly stems: readonly (readonly Vector2[])[];
  readonly flowers: readonly Seat[];
  readonly leaves: readonly Seat[];
}

/** Vines that leave the middle to both sides, drawn for the right half in millimetres. */
const lidBranch: Branch = {
  stems: [
    [
      [14, -6],
      [32, -22],
      [52, -8],
      [70, 6],
      [84, -8],
      [80, -24],
    ],
    [
      [16, 12],
      [30, 26],
      [46, 22],
      [54, 30],
    ],
    [
      [58, -2],
      [66, -20],
      [60, -30],
    ],
  ],
  flowers: [
    [58, 4, 14, 0.4],
    [80, -26, 8, 1.2],
    [42, 26, 8.5, 0.2],
  ],
  leaves: [
    [30, -20, 15, 2.7],
    [36, -20, 13, -1.9],
    [47, -13, 12, -2.6],
    [73, 5, 14, -0.4],
    [81, -2, 12, -1.3],
    [28, 25, 13, 0.7],
    [54, 30, 14, -1.1],
    [64, -18, 12, -2.2],
    [60, -30, 12, 2.2],
    [20, 18, 11, 1.6],
  ],
};
const frontBranch: Branch = {
  stems: [
    [
      [0, -34],
      [22, -38],
      [44, -22],
      [62, -4],
      [84, 2],
      [104, -12],
    ],
    [
      [40, -26],
      [58, -36],
      [78, -32],
    ],
    [
      [60, -6],
      [50, 14],
      [34, 18],
    ],
  ],
  flowers: [
    [66, 4, 17, 0.3],
    [34, 17, 11, 0.9],
    [84, -31, 10.5, 0.1],
    [105, -10, 8, 0.6],
  ],
  leaves: [
    [18, -38, 15, 0.5],
    [30, -34, 14, -2.3],
    [42, -23, 15, 0.9],
    [56, -36, 12, -2.7],
    [52, 12, 14, 2.1],
    [86, 2, 16, -0.3],
    [95, -2, 14, -2.4],
    [98, -22, 11, -1.4],
    [22, 24, 12, 1.4],
    [40, 30, 12, -0.1],
    [86, 20, 14, -1.1],
    [72, -20, 12, 2.5],
  ],
};
const sideBranch: Branch = {
  stems: [
    [
      [0, -34],
      [16, -34],
      [34, -20],
      [44, -2],
      [62, 6],
      [72, -8],
    ],
    [
      [30, -24],
      [48, -34],
      [64, -30],
    ],
  ],
  flowers: [
    [42, 8, 14, 0.2],
    [68, -28, 9, 0.8],
  ],
  leaves: [
    [14, -35, 13, 0.6],
    [24, -30, 12, -2.4],
    [36, -17, 12, 1.3],
    [60, 7, 13, -0.5],
    [70, -2, 12, -2.3],
    [26, 16, 12, 1.4],
    [52, 26, 12, -0.7],
    [46, -34, 11, -2.6],
  ],
};

/** Peonies on vines in shell, on all four sides and the lid, and a row of lozenges round the lid's edge. */
export function casketInlay(faces: CasketFaces, material: MaterialName): Part[] {
  const { width, height, depth, foot, seam } = faces;
  const middle = (foot + seam) / 2 + 0.002;
  const raised =
    (place: Place): Place =>
    (x, y, lift) =>
      place(x, y + middle, lift);
  const back: Place = (x, y, lift) => [-x, y, -depth / 2 - lift];
  const inlay = (branch: Branch, centre: number, place: Place): Part[] => {
    const drawing = [...both(grow(branch)), ...flower(0, 0, centre, 0)];
    return laid(material, drawing, bold(branch, centre), place);
  };
  const [wide, deep] = [width / 0.27, depth / 0.2];
  const edge = height * 0.76;
  return [
    ...inlay(fit(lidBranch, wide), 27, onTop(height)),
    ...inlay(fit(frontBranch, wide), 0, raised(onFront(depth / 2))),
    ...inlay(fit(frontBranch, wide), 15, raised(back)),
    ...inlay(fit(sideBranch, deep), 0, raised(onRight(width / 2))),
    ...inlay(fit(sideBranch, deep), 0, raised(onLeft(-width / 2))),
    ...[
      [width, onFront(depth / 2)] as const,
      [width, back] as const,
      [depth, onRight(width / 2)] as const,
      [depth, onLeft(-width / 2)] as const,
    ].flatMap(([length, place]) => {
      const row = lozenges(length - 0.06, edge);
      return laid(material, row, [], place);
    }),
  ];
}

/** Millimetres to metres; along x as far as the casket is wider than the one it was drawn for. */
function fit(branch: Branch, stretch: number): Branch {
  const mm = 0.001;
  const seat = ([x, y, size, turn = 0]: Seat): Seat => [x * mm * stretch, y * mm, size * mm, turn];
  return {
    stems: branch.stems.map((stem) => stem.map(([x, y]): Vector2 => [x * mm * stretch, y * mm])),
    flowers: branch.flowers.map(seat),
    leaves: branch.leaves.map(seat),
  };
}

function grow({ stems, flowers, leaves }: Branch): Drawing {
  return [
    ...stems.map((stem): Mark => ({
      outline: stroke(smoothPath(stem, stem.length * 4), (t) => 0.0022 * (1 - 0.55 * t)),
      colour: '#ffffff',
    })),
    ...leaves.flatMap(([x, y, size, turn = 0]) => placeDrawing(leaf, { x, y, scale: size, turn })),
    ...flowers.flatMap(([x, y, size, turn = 0]) => flower(x, y, size / 0.001, turn)),
  ];
}

const both = (drawing: Drawing): Drawing => [...drawing, ...placeDrawing(drawing, { scale: [-1, 1] })];

/** A leaf from its stalk upwards, 1 long: two slips of shell with the rib left open between them. */
const leaf: Drawing = [-1, 1].map((side) => ({
  outline: (
    [
      [0.03, 0.04],
      [0.2, 0.24],
      [0.27, 0.46],
      [0.18, 0.76],
      [0.02, 1],
    ] as const
  ).map(([x, y]): Vector2 => [side * x, y]),
  colour: '#ffffff',
}));

/** A peony from the front: eight broad petals, five within them, a heart; `size` its radius, millimetres; 0 = none. */
function flower(x: number, y: number, size: number, turn: number): Drawing {
  if (size === 0) return [];
  const ring = (count: number, from: number, to: number, width: number, first: number): Drawing =>
    turnedAbout(
      [
        {
          outline: petal(to - from, width, { belly: 0.66, tip: 'notched', steps: 4 }).map(
            ([px, py]): Vector2 => [px, py + from],
          ),
          colour: '#ffffff',
        },
      ],
      count,
      first,
    );
  // Open lines of lacquer between the petals draw the flower.
  const drawing = [
    ...ring(8, 0.56, 1, 0.56, 0),
    ...ring(5, 0.22, 0.6, 0.44, 0.3),
    { outline: circle(0.17, 7), colour: '#ffffff' },
  ];
  return placeDrawing(drawing, { x, y, scale: size * 0.001, turn });
}

/** The same from afar: stems, and flowers as plain discs. */
function bold({ stems, flowers }: Branch, centre: number): Drawing {
  const disc = ([x, y, size]: Seat): Mark => ({
    outline: circle(size * 0.9, 7).map(([px, py]): Vector2 => [px + x, py + y]),
    colour: '#ffffff',
  });
  return [
    ...both([
      { outline: stroke(smoothPath(stems[0]!, 5), 0.003), colour: '#ffffff' },
      ...flowers.filter(([, , size]) => size > 0.0082).map(disc),
    ]),
    ...(centre > 0 ? [disc([0, 0, centre * 0.001])] : []),
  ];
}

function lozenges(length: number, y: number): Drawing {
  const count = Math.round(length / 0.014);
  return Array.from({ length: count }, (_, at): Mark => {
    const x = ((at + 0.5) / count - 0.5) * length;
    const [wide, high] = at % 2 === 0 ? [0.0055, 0.0075] : [0.0022, 0.003];
    return {
      outline: [
        [x + wide, y],
        [x, y + high],
        [x - wide, y],
        [x, y - high],
      ],
      colour: '#ffffff',
    };
  });
}

/** Shell in all three levels: whole near by, without the smallest slips farther away, boldly from afar. */
function laid(material: MaterialName, drawing: Drawing, far: Drawing, place: Place): Part[] {
  const grain = 0.05;
  const near = stackDrawing(material, nacre(drawing, grain), place, {
    step: 0.03,
    lift: 0.00025,
    rise: 0.00008,
    least: 0.0004,
  }).filter(({ fromLevel }) => fromLevel < 2);
  if (far.length === 0) return near;
  const shape = layDrawing(nacre(far, grain), place, { step: 1, lift: 0.0008, rise: 0.0001 });
  return [...near, part(material, '#ffffff', shape, { fromLevel: 2, keep: true })];
}
