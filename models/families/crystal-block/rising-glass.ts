import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { sweep } from '../../kit/sweep.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import type { Builder } from './builder.ts';

/** Three blades of glass that wind round each other and rise past one another, on a black base. */
export const risingGlass: Builder = ({ form, size, surfaces }) => {
  const [width, height, depth] = size;
  const foot = form.base ? height * 0.09 : 0;
  const tall = height - foot;
  const blade = (long: number, turn: number, wide: number): Shape => {
    const line = smoothPath<Vector3>(
      [0, 0.25, 0.5, 0.75, 1].map((t): Vector3 => {
        const angle = turn + t * 3.6;
        const reach = 0.3 * Math.sin(Math.PI * (0.1 + 0.72 * t));
        return [Math.sin(angle) * reach * width, foot + t * long, Math.cos(angle) * reach * depth];
      }),
      26,
    );
    const section = Array.from({ length: 14 }, (_, i): Vector2 => {
      const a = (i / 14) * 2 * Math.PI;
      return [Math.cos(a) * wide, Math.sin(a) * wide * 0.26];
    });
    return sweep(line, section, {
      twist: 1.8,
      crease: 1.2,
      scale: (t) => 0.25 + 1.05 * Math.sin(Math.PI * Math.min(0.985, 0.1 + 0.885 * t)) ** 0.8,
    });
  };
  const drops = [0.2, 0.45, 0.7].map((t, i) => {
    const angle = 1.2 + t * 3.6 + i;
    return lathe(
      [
        [0, -1],
        [0.8, -0.4],
        [1, 0.2],
        [0.6, 0.8],
        [0, 1],
      ].map(([r, y]): Vector2 => [(r ?? 0) * width * 0.06, (y ?? 0) * width * 0.06]),
      { segments: 16, crease: 2 },
    ).move(Math.sin(angle) * width * 0.22, foot + tall * t, Math.cos(angle) * depth * 0.22);
  });
  const parts = [
    surfacePart(
      surfaces,
      0,
      Shape.merge(blade(tall, 0, width * 0.17), blade(tall * 0.66, 2.2, width * 0.14)),
    ),
    surfacePart(surfaces, 1, Shape.merge(blade(tall * 0.82, 4.2, width * 0.15), ...drops)),
  ];
  if (form.base)
    parts.push(
      surfacePart(
        surfaces,
        2,
        cylinder(0.5, foot, { segments: 40, chamfer: foot * 0.14 }).scale(width, 1, depth),
      ),
    );
  return parts;
};
