import { castOnto } from '../../kit/cast-onto.ts';
import type { Place } from '../../kit/drawing/lay-drawing.ts';
import type { Field } from '../../kit/field.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import { add, subtract, times, unit, type Vector3 } from '../../kit/vector.ts';

export interface SaddleCloth {
  /** Least and greatest z, metres. */
  readonly from: number;
  readonly to: number;
  /** How far it hangs down either side, radians from straight up. */
  readonly hang: number;
  /** Height of the axis it is wrapped round, metres. */
  readonly axis: number;
  /** How far it lies above the skin, metres. */
  readonly above: number;
}

/** A cloth laid over the back of a beast that stands towards +z: a sheet with its hem, and where to draw on it. */
export function saddleCloth(skin: Field, cloth: SaddleCloth): { sheet: Shape; hem: Shape; place: Place } {
  const { from, to, hang, axis, above } = cloth;
  const at = (angle: number, z: number, lift: number): Vector3 => {
    const way: Vector3 = [Math.sin(angle), Math.cos(angle), 0];
    const start = add([0, axis, z], times(way, axis * 1.6));
    const on = castOnto(skin, start, times(way, -1), above);
    return add(on, times(way, lift));
  };
  const sheet = surface((u, v) => at((u * 2 - 1) * hang, to + (from - to) * v, 0), 18, 8);
  const edge: Vector3[] = [];
  const along = 8;
  for (let i = 0; i < 22; i++) edge.push(at((i / 11 - 1) * hang, to, 0));
  for (let i = 0; i < along; i++) edge.push(at(hang, to + ((from - to) * i) / along, 0));
  for (let i = 0; i < 22; i++) edge.push(at((1 - i / 11) * hang, from, 0));
  for (let i = 0; i < along; i++) edge.push(at(-hang, from + ((to - from) * i) / along, 0));
  return {
    sheet: facing(sheet, [0, axis, 0]),
    hem: tube(edge, above * 0.9, { sides: 6, closed: true }),
    // x runs along the beast from the middle of the cloth, y from the ridge of the back down its near (+x) side.
    place: (x, y, lift) => at((y / axis) * 1.55 + 0, (from + to) / 2 + x, lift + above * 0.12),
  };
}

/** The sheet with its outside away from the axis. */
function facing(sheet: Shape, axis: Vector3): Shape {
  const middle = Math.floor(sheet.vertexCount / 2);
  const out = unit(subtract(sheet.point(middle), [axis[0], axis[1], sheet.point(middle)[2]]));
  const n = sheet.normal(middle);
  return n[0] * out[0] + n[1] * out[1] + n[2] * out[2] < 0 ? sheet.flip() : sheet;
}
