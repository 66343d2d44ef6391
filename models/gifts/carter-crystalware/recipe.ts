import { cutDiamonds } from '../../kit/cut-diamonds.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surface } from '../../kit/surface.ts';
import { Shape } from '../../kit/shape.ts';
import { mix, type Vector2 } from '../../kit/vector.ts';

const crystal = '#e9f1f3';
const height = 0.12;
const flutes = 28;

/** Outer wall of the bowl from foot to rim, [radius, height]. */
const wall = smoothPath<Vector2>(
  [
    [0.056, 0.012],
    [0.082, 0.024],
    [0.105, 0.054],
    [0.116, 0.088],
    [0.124, height],
  ],
  64,
);

function wallAt(t: number): Vector2 {
  const place = Math.min(1, Math.max(0, t)) * 64;
  const below = Math.min(63, Math.floor(place));
  const [a, b] = [wall[below]!, wall[below + 1]!];
  return [mix(a[0], b[0], place - below), mix(a[1], b[1], place - below)];
}

/** A band of upright flutes, each hollow across, ending in a scalloped edge of `scallop` metres. */
function fluted(from: number, to: number, depth: number, scallop: number): Shape {
  const steps = 8;
  return surface(
    (u, v) => {
      const [radius, y] = wallAt(mix(from, to, v));
      const across = (u * flutes) % 1;
      const ridge = Math.abs(across * 2 - 1) ** 2.4;
      const hollow = radius - depth * (1 - ridge * Math.min(1, v * 4));
      const turn = (u % 1) * 2 * Math.PI;
      return [Math.sin(turn) * hollow, y - scallop * v ** 3 * ridge, Math.cos(turn) * hollow];
    },
    flutes * steps,
    5,
    { crease: 0.45 },
  );
}

/** A footed bowl of cut crystal, as a newspaper photograph shows one; cuts and size are an impression. */
export function buildGift(): Model {
  const foot = surface(
    (u, v) => {
      const across = Math.abs(((u * flutes) % 1) * 2 - 1);
      const edge = 0.07 - 0.0035 * (1 - across);
      const turn = (u % 1) * 2 * Math.PI;
      const profile: Vector2[] = [
        [0, 0.001],
        [edge - 0.003, 0],
        [edge, 0.004],
        [0.052, 0.01],
        [wall[0]![0] - 0.0025, wall[0]![1]],
      ];
      const [radius, y] = profile[Math.round(v * 4)]!;
      return [Math.sin(turn) * radius, y, Math.cos(turn) * radius];
    },
    flutes * 2,
    4,
    { crease: 0.3 },
  );
  const cut = 0.0042;
  const diamonds = cutDiamonds((t) => wallAt(mix(0, 0.66, t)), flutes, 11, cut);
  const rim = fluted(0.66, 1, cut, 0.006);
  // The inside: a plain polished wall that meets the scallops at the rim.
  const inside = surface(
    (u, v) => {
      const [radius, y] = wallAt(1 - v);
      const across = Math.abs(((u * flutes) % 1) * 2 - 1) ** 2.4;
      const reach =
        v > 0.96
          ? mix(radius - 0.011, 0, (v - 0.96) / 0.04)
          : radius - (v === 0 ? cut * (1 - across) + 0.0035 : 0.0085);
      const turn = (u % 1) * 2 * Math.PI;
      const dip = 0.006 * across * Math.max(0, 1 - v * 9);
      return [Math.sin(turn) * reach, Math.max(0.0145, y - dip), Math.cos(turn) * reach];
    },
    flutes * 4,
    8,
    { crease: 0.7 },
  );
  const lip = surface(
    (u, v) => {
      const [radius, y] = wallAt(1);
      const across = Math.abs(((u * flutes) % 1) * 2 - 1) ** 2.4;
      const turn = (u % 1) * 2 * Math.PI;
      const reach = radius - cut * (1 - across) - 0.0035 * v;
      return [Math.sin(turn) * reach, y - 0.006 * across, Math.cos(turn) * reach];
    },
    flutes * 8,
    1,
    { crease: 0.3 },
  );
  const bottom = lathe(
    [
      [0, 0.013],
      [0.05, 0.0135],
    ],
    { segments: 24 },
  ).flip();
  return model('hero', [part('crystal', crystal, Shape.merge(foot, diamonds, rim, inside, lip, bottom))]);
}
