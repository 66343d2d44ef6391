import type { Surface } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { bowAt } from '../../parts/arms/bend-sword.ts';
import { tiltedCase, type Display } from '../../parts/display/tilted-case.ts';
import { tiltedCushion } from '../../parts/display/tilted-cushion.ts';
import { twoTierRack } from '../../parts/display/two-tier-rack.ts';
import { wallPlaque } from '../../parts/display/wall-plaque.ts';
import { centred, extent, mapParts } from '../../parts/part-group.ts';
import type { ComposedSword } from './compose-sword.ts';
import type { Form } from './form.ts';

const woods: Readonly<Record<Form['wood'], Surface>> = {
  walnut: { material: 'walnut', colour: '#4a2f1f' },
  mahogany: { material: 'mahogany', colour: '#5a2a1c' },
  lacquer: { material: 'lacquer', colour: '#1d1513' },
  'pale-wood': { material: 'pale-wood', colour: '#c9a676' },
};

/** The sword on what it rests on. */
export function arrangeSword(form: Form, composed: ComposedSword): Part[] {
  const wood = woods[form.wood];
  if (form.display === 'rack') return onRack(composed, wood);
  const content = layOut(form, composed);
  const { min, max } = extent(content);
  const [wide, tall] = [max[0] - min[0], max[1] - min[1]];
  const show = display(form, wide, tall, wood);
  return [...show.parts, ...show.lay(content)];
}

/** Sword and scabbard side by side, upright, their backs at z = 0. */
function layOut(form: Form, { sword, scabbard, length }: ComposedSword): Part[] {
  if (form.pieces === 2) {
    const one = centred(sword);
    const cross = 0.42;
    const lift = extent(one).max[2] * 0.55;
    return centred([
      ...mapParts(one, (shape) => shape.turn('z', cross)),
      ...mapParts(one, (shape) => shape.mirror('x').turn('z', -cross).move(0, 0, lift)),
    ]);
  }
  if (scabbard.length === 0) return centred(sword);
  const gap = Math.max(0.07, Math.min(0.088, 0.022 - extent(sword).min[1]));
  const shift = length * 0.045;
  return centred([
    ...centredDeep(sword),
    ...mapParts(centredDeep(scabbard), (shape) => shape.move(shift, -gap, 0)),
  ]);
}

function centredDeep(parts: readonly Part[]): Part[] {
  const back = extent(parts).min[2];
  return mapParts(parts, (shape) => shape.move(0, 0, -back));
}

function display(form: Form, wide: number, tall: number, wood: Surface): Display {
  const cloth = form.cloth;
  if (form.display === 'case')
    return tiltedCase({
      width: wide + 0.07,
      height: tall + 0.065,
      rim: 0.02,
      slope: 0.72,
      wood,
      lining: { material: 'silk', colour: cloth },
      wall: 0.014,
    });
  if (form.display === 'cushion')
    return tiltedCushion({
      width: wide * 0.93,
      height: Math.max(0.17, tall * 0.86),
      thickness: 0.03,
      slope: 0.62,
      cloth: { material: 'silk', colour: cloth },
      trim: '#c9a24e',
      wood,
    });
  const crossed = form.pieces === 2;
  return wallPlaque({
    width: crossed ? wide * 0.78 : wide * 0.9,
    height: crossed ? tall * 1.12 : tall + 0.06,
    outline: crossed ? 'shield' : 'cartouche',
    wood,
    lining: { material: 'cloth', colour: cloth },
    slope: crossed ? 1.32 : 1.2,
  });
}

/** The scabbard in the lower hooks of a rack, the sword in the upper ones; or one over the board. */
function onRack({ sword, scabbard, length, rise }: ComposedSword, wood: Surface): Part[] {
  const xs = [length * 0.2, length * 0.72];
  const low = scabbard.length > 0 ? 0.085 : 0.1;
  const high = scabbard.length > 0 ? low + 0.105 : low;
  const underSide = (parts: readonly Part[], x: number): number =>
    Math.min(
      ...parts.flatMap(({ shape }) =>
        Array.from({ length: shape.vertexCount }, (_, i) => shape.point(i)).flatMap(([px, y]) =>
          Math.abs(px - x) < 0.02 ? [y] : [],
        ),
      ),
    );
  const bow = (x: number) => bowAt(x, length, rise);
  const lift = (tier: number) => tier - underSide(sword, xs[0]!);
  const placed = mapParts(sword, (shape) => shape.move(0, lift(high), 0));
  const below = mapParts(scabbard, (shape) => shape.move(0.012, low + 0.03 - bow(xs[0]!), 0));
  const uprights = xs.map((x) => ({
    x,
    saddles: [...(below.length > 0 ? [underSide(below, x)] : []), underSide(placed, x)],
  }));
  const middle = (xs[0]! + xs[1]!) / 2;
  const rack = twoTierRack(
    uprights.map(({ x, saddles }) => ({ x: x - middle, saddles })),
    { width: (xs[1]! - xs[0]!) * 1.5, depth: 0.13 },
    wood,
    0.011,
  );
  return [...placed, ...below, ...mapParts(rack, (shape) => shape.move(middle, 0, 0))];
}
