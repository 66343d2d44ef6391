import { curve } from '../kit/curve.ts';
import { Shape } from '../kit/shape.ts';
import { surface } from '../kit/surface.ts';
import { tube } from '../kit/tube.ts';
import type { Vector2, Vector3 } from '../kit/vector.ts';
import { barsAlong, lattice } from './lattice.ts';

/** Lines of a wooden hull, metres; t runs from the stern (0) to the bow (1), bow to +x. */
export interface HullForm {
  readonly length: number;
  readonly beam: number;
  /** Keel to rail amidships. */
  readonly depth: number;
  /** How much higher the rail is at stern and bow. */
  readonly sternRise: number;
  readonly bowRise: number;
  /** Width of the stern, share of the beam; 0 = pointed. */
  readonly stern: number;
  /** How far the stem leans forward, metres. */
  readonly rake: number;
  /** Deck below the rail. */
  readonly bulwark: number;
  readonly strakes: number;
}

export interface Hull {
  /** Planks outside, bulwarks inside, transom. */
  readonly skin: Shape;
  readonly deck: Shape;
  /** Rail and wales. */
  readonly rails: Shape;
  /** Dark lines between the strakes. */
  readonly seams: Shape;
  /** Point of the starboard side (+z), s from keel (0) to rail (1). */
  readonly at: (t: number, s: number) => Vector3;
  readonly railAt: (t: number) => number;
  readonly deckAt: (t: number) => number;
}

export function hull(form: HullForm): Hull {
  const { length, beam, depth, sternRise, bowRise, stern, rake, bulwark, strakes } = form;
  const width = curve([
    [0, Math.max(0.03, stern)],
    [0.12, stern + (1 - stern) * 0.5],
    [0.42, 1],
    [0.7, 0.9],
    [0.88, 0.55],
    [1, 0.03],
  ] satisfies Vector2[]);
  const rail = curve([
    [0, depth + sternRise],
    [0.22, depth + sternRise * 0.42],
    [0.5, depth],
    [0.8, depth + bowRise * 0.36],
    [1, depth + bowRise],
  ]);
  const keel = (t: number) =>
    depth *
    (0.75 * Math.max(0, (t - 0.78) / 0.22) ** 2.2 +
      (stern > 0.2 ? 0.3 : 0.7) * Math.max(0, (0.14 - t) / 0.14) ** 2);
  const at = (t: number, s: number): Vector3 => {
    const [low, high] = [keel(t), rail(t)];
    const y = low + (high - low) * (1 - Math.cos((s * Math.PI) / 2)) ** 0.92;
    const lean = rake * Math.max(0, (t - 0.55) / 0.45) ** 1.6 * (y / (depth + bowRise));
    const back = stern > 0.2 ? 0 : -rake * 0.5 * Math.max(0, (0.3 - t) / 0.3) ** 1.6 * (y / depth);
    return [(t - 0.5) * length + lean + back, y, (width(t) * beam * Math.sin((s * Math.PI) / 2) ** 0.75) / 2];
  };
  const deckAt = (t: number) => rail(t) - bulwark;
  const columns = 26;
  const side = surface((u, v) => at(u, v), columns, 9);
  const thin = Math.min(bulwark * 0.2, beam * 0.025);
  const inner = surface(
    (u, v) => {
      const t = 0.01 + 0.975 * u;
      const [x, , z] = at(t, 1);
      return [x, deckAt(t) + v * bulwark, Math.max(0.0002, z - thin)];
    },
    columns,
    1,
    { flip: true },
  );
  const deckWidth = (t: number) => Math.max(0.0002, at(t, 1)[2] - thin);
  const deck = surface(
    (u, v) => {
      const t = 0.01 + 0.975 * u;
      return [at(t, 1)[0], deckAt(t) + 0.002 * beam, (1 - 2 * v) * deckWidth(t)];
    },
    columns,
    2,
  );
  const transom = surface(
    (u, v) => {
      const [x, y, z] = at(0, v);
      return [x, y, (u - 0.5) * 2 * z];
    },
    4,
    8,
  );
  const line = (s: number, out: number) =>
    Array.from({ length: 22 }, (_, i): Vector3 => {
      const [x, y, z] = at(i / 21, s);
      return [x, y, z + out];
    });
  const railLine = line(1, -thin * 0.5);
  const wale = tube(line(0.72, 0), beam * 0.016, { sides: 5 });
  const cap = tube(railLine, beam * 0.02, { sides: 6 });
  const seams = Array.from({ length: strakes - 1 }, (_, i) =>
    lattice(barsAlong(line((i + 1) / strakes, 0)), beam * 0.0045, 3),
  );
  return {
    skin: Shape.merge(side, side.mirror('z'), inner, inner.mirror('z'), ...(stern > 0.05 ? [transom] : [])),
    deck,
    rails: Shape.merge(cap, cap.mirror('z'), wale, wale.mirror('z')),
    seams: Shape.merge(...seams).mirrored('z'),
    at,
    railAt: rail,
    deckAt,
  };
}
