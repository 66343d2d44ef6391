import { box } from '../../kit/box.ts';
import type { Surface } from '../../kit/form-request.ts';
import { model, part, type Model, type ModelClass, type Part } from '../../kit/model.ts';
import { rectangle } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { panel } from '../panel.ts';
import { moulding, type MouldingProfile } from './moulding.ts';

/** How a picture is framed; lengths in metres. */
export interface Framing {
  readonly profile: MouldingProfile;
  readonly face: number;
  /** Width of the card mount round the picture; 0 for none. */
  readonly mount: number;
  readonly mountColour: string;
  /** A narrow inner frame next to the picture. */
  readonly slip: 'none' | 'gilt' | 'linen' | 'silver';
  /** `beads`: a row of beads; `corners`: carved leaves on the mitres. */
  readonly ornament: 'none' | 'beads' | 'corners';
  readonly plate: boolean;
}

export interface FramedRequest {
  readonly size: Vector3;
  readonly surfaces: readonly Surface[];
  readonly framing: Framing;
  readonly modelClass: ModelClass;
  /** Parts of the picture, its middle at the origin, facing +z, for a sight of that width and height in metres. */
  readonly picture: (width: number, height: number) => readonly Part[];
}

/** A framed picture with mount, slip, backboard, screw eyes and wire; its back at the least z. */
export function framedPicture({ size, surfaces, framing, modelClass, picture }: FramedRequest): Model {
  const [width, height, depth] = size;
  const { profile, face, mount, mountColour, slip, ornament, plate } = framing;
  const slipFace = slip === 'none' ? 0 : Math.min(0.014, face * 0.4);
  const inner = face - 0.003;
  const sight: readonly [number, number] = [
    width - 2 * (inner + slipFace + mount),
    height - 2 * (inner + slipFace + mount),
  ];
  const ground = depth * 0.3;
  const parts: Part[] = [
    // Only what all levels show casts shade: a frame's would lie over whole marks of the painting.
    surfacePart(surfaces, 1, moulding(profile, width, height, face, depth), { untilLevel: 1 }),
    surfacePart(surfaces, 1, moulding('slim', width, height, face, depth), { fromLevel: 2 }),
    part(
      'pale-wood',
      '#a08a68',
      panel(width - face, height - face, 1, 1)
        .move(0, -(height - face) / 2, 0)
        .turn('y', Math.PI)
        .move(0, 0, depth * 0.08),
      {
        hidden: true,
      },
    ),
    ...picture(...sight).map((each) => ({ ...each, shape: each.shape.move(0, 0, ground + 0.0006) })),
    part('paper', '#cfc8ba', panel(sight[0], sight[1], 1, 1).move(0, -sight[1] / 2, ground), {
      hidden: true,
    }),
    ...hangings(width, height, face, depth),
  ];
  if (mount > 0) parts.push(...passePartout(sight, mount, mountColour, ground, depth));
  if (slip !== 'none') {
    const material = slip === 'gilt' ? 'gold' : slip === 'silver' ? 'silver' : 'cloth';
    const colour = slip === 'gilt' ? '#cda75a' : slip === 'silver' ? '#c9ccce' : '#d9cfb8';
    parts.push(
      part(
        material,
        colour,
        moulding('reverse', width - 2 * inner, height - 2 * inner, slipFace, depth * 0.5),
        {
          untilLevel: 1,
        },
      ),
    );
  }
  if (ornament === 'beads')
    parts.push(surfacePart(surfaces, 1, beads(width, height, face, depth), { untilLevel: 0 }));
  if (ornament === 'corners')
    parts.push(surfacePart(surfaces, 1, corners(width, height, face, depth), { untilLevel: 1 }));
  if (plate)
    parts.push(
      part(
        'brass',
        '#c8a55c',
        box(Math.min(0.11, width * 0.2), face * 0.42, 0.003, 0.0008).move(
          0,
          -height / 2 + face * 0.29,
          depth * 0.985,
        ),
        {
          untilLevel: 1,
        },
      ),
    );
  return model(modelClass, parts);
}

/** A card with a bevelled opening. */
function passePartout(
  [w, h]: readonly [number, number],
  mount: number,
  colour: string,
  ground: number,
  depth: number,
): Part[] {
  const lift = Math.min(0.008, depth * 0.2);
  const across = w + 2 * mount + 0.006;
  const strip = (x: number, y: number, sx: number, sy: number) =>
    panel(sx, sy, 3, 3).move(x, y - sy / 2, ground + lift);
  const m = mount + 0.003;
  const bevel = (sign: 1 | -1, along: 'x' | 'y') => {
    const long = along === 'x' ? w : h;
    const off = along === 'x' ? h / 2 : w / 2;
    const slope = panel(long, 0.003, 1, 1)
      .turn('x', -0.8)
      .move(0, 0, lift * 0.4);
    return slope
      .move(0, -off, 0)
      .turn('z', along === 'x' ? (sign > 0 ? 0 : Math.PI) : sign > 0 ? Math.PI / 2 : -Math.PI / 2)
      .move(0, 0, ground + lift * 0.55);
  };
  return [
    part(
      'paper',
      colour,
      Shape.merge(
        strip(0, (h + m) / 2, across, m),
        strip(0, -(h + m) / 2, across, m),
        strip(-(w + m) / 2, 0, m, h),
        strip((w + m) / 2, 0, m, h),
      ),
    ),
    part('paper', '#fbf9f3', Shape.merge(bevel(1, 'x'), bevel(-1, 'x'), bevel(1, 'y'), bevel(-1, 'y')), {
      untilLevel: 0,
    }),
  ];
}

/** Stretcher bars, two screw eyes and the wire between them. */
function hangings(width: number, height: number, face: number, depth: number): Part[] {
  const y = height * 0.18;
  const x = width / 2 - face * 0.55;
  const z = Math.min(0.003, depth * 0.1);
  const wire = tube(
    [
      [-x, y, z],
      [-x * 0.4, y + height * 0.07, z],
      [0, y + height * 0.1, z],
      [x * 0.4, y + height * 0.07, z],
      [x, y, z],
    ],
    Math.min(0.0009, z * 0.4),
    { sides: 3 },
  );
  const eyes = [-1, 1].map((side) => box(0.007, 0.012, z * 1.4, 0.0005).move(side * x, y, z * 0.75));
  const bars = [-1, 1].map((side) =>
    box(width - face * 1.6, face * 0.4, depth * 0.06, 0.0008).move(
      0,
      side * (height / 2 - face * 1.1),
      depth * 0.05,
    ),
  );
  return [
    part('steel', '#b9bcbe', Shape.merge(wire, ...eyes), { untilLevel: 0, hidden: true }),
    part('pale-wood', '#b49a70', Shape.merge(...bars), { untilLevel: 0, hidden: true }),
  ];
}

/** A row of beads along the inner edge. */
function beads(width: number, height: number, face: number, depth: number): Shape {
  const radius = Math.min(0.0055, face * 0.075);
  const [w, h] = [width - face * 0.56, height - face * 0.56];
  const bead = sphere(radius, 5);
  const along = (length: number) => Math.floor(length / Math.max(radius * 4.2, length / 22));
  const shapes: Shape[] = [];
  for (const side of [-1, 1]) {
    for (let at = 0; at <= along(w); at++)
      shapes.push(bead.move((at / along(w) - 0.5) * w, (side * h) / 2, depth - radius * 0.9));
    for (let at = 1; at < along(h); at++)
      shapes.push(bead.move((side * w) / 2, (at / along(h) - 0.5) * h, depth - radius * 0.9));
  }
  return Shape.merge(...shapes);
}

/** A rosette on each mitre, with a carved leaf along either side. */
function corners(width: number, height: number, face: number, depth: number): Shape {
  const lobe = (long: number, wide: number) =>
    prism(
      Array.from({ length: 8 }, (_, at): [number, number] => {
        const angle = (at / 8) * 2 * Math.PI;
        return [
          Math.cos(angle) * long * 0.5 + long * 0.42,
          Math.sin(angle) * wide * (1 - 0.35 * Math.cos(angle)) * 0.5,
        ];
      }),
      0.004,
      { crease: 1 },
    );
  const leaf = Shape.merge(
    lobe(face * 1.5, face * 0.42)
      .turn('z', 0.785)
      .move(face * 0.12, face * 0.12, 0),
    lobe(face * 1.5, face * 0.42)
      .turn('z', -0.785)
      .move(face * 0.12, -face * 0.12, 0),
    prism(rectangle(face * 0.5, face * 0.5, face * 0.24, 2), 0.006).turn('z', 0.785),
  );
  return Shape.merge(
    ...[
      [1, 1, -2.356],
      [-1, 1, -0.785],
      [-1, -1, 0.785],
      [1, -1, 2.356],
    ].map(([x, y, turn]) =>
      leaf
        .turn('z', turn!)
        .move(x! * (width / 2 - face * 0.5), y! * (height / 2 - face * 0.5), depth - 0.0032),
    ),
  );
}
