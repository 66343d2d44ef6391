import { castOnto } from '../../kit/cast-onto.ts';
import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { furTufts } from '../../kit/fur-tufts.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { scatterOn, type Seat } from '../../kit/scatter-on.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { stitches } from '../../kit/stitches.ts';
import { surface } from '../../kit/surface.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import { add, times, unit, type Vector3 } from '../../kit/vector.ts';
import { bearBody, bearSkin, isOnFace, sole } from './bear.ts';
import { blazer, coat as coatClay } from './blazer.ts';

const colour = {
  root: parseColour('#9c6f39'),
  tip: parseColour('#cf9f5e'),
  body: parseColour('#b4844a'),
  cream: parseColour('#ecd6ae'),
  pale: parseColour('#d8b681'),
};

/** Plush lies away from the nose on the head, and down on the limbs. */
function comb({ point: [x, y, z], normal }: Seat): Vector3 {
  const swirl = (fractalNoise(x * 9, y * 9, z * 9, 2) - 0.5) * 1.8;
  const aside: Vector3 = [normal[2] * swirl, swirl * 0.4, -normal[0] * swirl];
  const lie: Vector3 =
    y > 0.6 ? times(unit([x, y - 0.76, z - 0.33]), 1.1) : [x * 0.8, -1.1, z > 0.1 ? 0.5 : -0.2];
  return add(aside, lie);
}

/** Brings hairs nearer to the colour of the skin they grow from: plush is even. */
function evened(hairs: Shape, towards: Colour, share: number): Shape {
  const colours: number[] = [];
  for (let at = 0; at < hairs.vertexCount * 3; at += 3) {
    const own: Colour = [hairs.colours![at]!, hairs.colours![at + 1]!, hairs.colours![at + 2]!];
    colours.push(...mixColours(own, towards, share));
  }
  return new Shape(hairs.positions, hairs.normals, hairs.uvs, hairs.indices, colours);
}

/** Seams show as partings in the plush: over the head, and round the face. */
const isParting = ([x, y]: Vector3): boolean => Math.abs(x) < 0.0035 && y > 0.82;

const isEar = ([x, y]: Vector3): boolean => Math.abs(x) > 0.1 && y > 0.97;

function plush(skin: Shape): { readonly near: Shape; readonly far: Shape } {
  const pile = (count: number, width: number, length: number, seed: string) => {
    const seats = scatterOn(skin, count, seed)
      .filter(
        ({ point, normal }) =>
          !sole.covers(point) && !isParting(point) && normal[1] > -0.9 && coatClay.distance(...point) > 0.002,
      )
      // Roots outside the skin, or they would be baked black.
      .map((seat) => ({ ...seat, point: add(seat.point, times(seat.normal, 0.0035)) }));
    const grow = (from: readonly Seat[], size: number, colours: readonly [Colour, Colour], to: Colour) =>
      evened(furTufts(from, { length: length * size, width: width * size, comb, colours, seed }), to, 0.5);
    return Shape.merge(
      grow(
        seats.filter(({ point }) => !isOnFace(point) && !isEar(point)),
        1,
        [colour.root, colour.tip],
        colour.body,
      ),
      grow(
        seats.filter(({ point }) => !isOnFace(point) && isEar(point)),
        0.7,
        [colour.root, colour.tip],
        colour.body,
      ),
      grow(
        seats.filter(({ point }) => isOnFace(point)),
        0.65,
        [colour.pale, colour.cream],
        colour.pale,
      ),
    );
  };
  return {
    near: pile(5_300, 0.0178, 0.028, 'plush'),
    far: pile(1_200, 0.03, 0.034, 'plush from afar'),
  };
}

/** A thread laid on the muzzle along [x, y] points. */
function thread(line: readonly (readonly [number, number])[]): Shape {
  const path = smoothPath(line, 16).map(([x, y]) =>
    castOnto(bearBody.distance, [x, y, 0.6], [0, 0, -1], 0.001),
  );
  return tube(path, 0.0034, { sides: 6 });
}

/** A nose worked in satin stitch: a soft triangle of threads side by side. */
function nose(): Shape {
  const threads = 19;
  return surface(
    (u, v) => {
      const across = (u - 0.5) * 2;
      const rise = (v - 0.5) * 2;
      const half = 0.044 * Math.sqrt(Math.max(0, 1 - Math.abs(rise) ** 2.6)) * (0.72 + 0.28 * rise);
      const ridge = 0.0012 * Math.abs(Math.sin(u * Math.PI * threads));
      const swell = 0.014 * (1 - Math.abs(across) ** 2.4) * Math.sqrt(Math.max(0, 1 - rise ** 4));
      const [x, y] = [across * half, 0.803 + rise * 0.026];
      const [, , z] = castOnto(bearBody.distance, [x, y, 0.6], [0, 0, -1]);
      return [x, y, z - 0.002 + swell + ridge * Math.sqrt(Math.max(0, 1 - rise ** 2))];
    },
    57,
    7,
  );
}

function eye(): { readonly amber: Shape; readonly pupil: Shape; readonly lids: Shape } {
  const at = castOnto(bearBody.distance, [0.083, 0.875, 0.6], [0, 0, -1]);
  const out = unit([0.32, 0.12, 1]);
  const place = (shape: Shape, lift: number): Shape => {
    const [x, y, z] = add(at, times(out, lift));
    return shape
      .turn('x', Math.PI / 2 - Math.asin(out[1]))
      .turn('y', Math.atan2(out[0], out[2]))
      .move(x, y, z);
  };
  return {
    amber: place(sphere(0.0205, 24, 14).scale(1, 0.62, 1), 0.004),
    pupil: place(sphere(0.0125, 20, 10).scale(1, 0.4, 1), 0.0125),
    lids: place(torus(0.021, 0.0045, 28, 8), 0.003),
  };
}

/** A felt sole under each foot, stitched round its edge. */
function soles(): { readonly felt: Shape; readonly thread: Shape } {
  const at = (angle: number, share: number): Vector3 => {
    const [x, y] = sole.point(angle, share);
    return castOnto(
      bearBody.distance,
      [x, y, 0.8],
      [0, 0, -1],
      0.003 - 0.005 * Math.max(0, share - 0.9) * 10,
    );
  };
  const felt = surface((u, v) => at((u % 1) * 2 * Math.PI, 1 - v), 40, 8);
  const line = Array.from({ length: 61 }, (_, i) => at((i / 60) * 2 * Math.PI, 0.9));
  return {
    felt: felt.mirrored('x'),
    thread: stitches(line, { length: 0.009, gap: 0.006, thickness: 0.0022 }).mirrored('x'),
  };
}

/**
 * A very large bear of plush, sitting, in a bright blue blazer. A source names the bear, the blazer and the badge sewn
 * on its breast pocket; breed of bear, pose and tailoring are an impression, and the badge is left without its emblem.
 */
export function buildGift(): Model {
  const skin = bearSkin();
  const { near, far } = plush(skin);
  const { amber, pupil, lids } = eye();
  const { felt, thread: soleThread } = soles();
  const coat = blazer();
  const mouth = Shape.merge(
    thread([
      [0, 0.782],
      [0, 0.742],
    ]),
    thread([
      [0, 0.744],
      [0.026, 0.727],
      [0.058, 0.736],
    ]),
    thread([
      [0, 0.744],
      [-0.026, 0.727],
      [-0.058, 0.736],
    ]),
  );
  const button = lathe(
    [
      [0, 0.0015],
      [0.0055, 0.0015],
      [0.009, 0.005],
      [0.013, 0.006],
      [0.015, 0.004],
      [0.0145, 0],
      [0, 0],
    ],
    { segments: 22 },
  ).turn('x', Math.PI / 2);
  return model('hero', [
    part('fur', '#b98a4e', skin),
    part('fur', '#b98a4e', near, { untilLevel: 0 }),
    part('fur', '#b98a4e', far, { fromLevel: 1, untilLevel: 1, keep: true }),
    part('felt-brown', '#c9a878', felt),
    part('cloth', '#3b2415', soleThread, { untilLevel: 0 }),
    part('silk', '#1c130e', Shape.merge(nose(), mouth)),
    part('glass', '#6b3410', amber.mirrored('x')),
    part('plastic', '#0c0907', pupil.mirrored('x')),
    part('leather', '#2a1a10', lids.mirrored('x')),
    part('cloth', '#2459c9', coat.cloth),
    part('cloth', '#2c66da', coat.facings),
    part('cloth', '#8fb2f0', coat.topstitch, { untilLevel: 0 }),
    part('brass', '#cfa54a', Shape.merge(...coat.buttons.map(([x, y, z]) => button.move(x, y, z)))),
    part('embroidery', '#e7c64c', coat.badge),
    part('embroidery', '#f6efd9', coat.badgeRim),
  ]);
}
