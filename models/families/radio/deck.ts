import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';

/** A cassette door that looks towards +z at z = 0, standing on y = 0: frame, window, the two hubs behind it. */
export function cassetteDoor(width: number, height: number): Part[] {
  const bar = (x: number, y: number, w: number, h: number): Shape =>
    box(w, h, 0.004, 0.0012).move(x, y, 0.001);
  const hub = Shape.merge(
    cylinder(height * 0.13, 0.001, { segments: 18 }),
    ...Array.from({ length: 6 }, (_, i) =>
      box(0.0014, 0.0016, 0.003, 0)
        .move(0, 0, height * 0.08)
        .turn('y', (i * Math.PI) / 3),
    ),
  ).turn('x', Math.PI / 2);
  return [
    part(
      'plastic',
      '#2c2d30',
      Shape.merge(
        bar(0, 0, width, height * 0.2),
        bar(0, height * 0.86, width, height * 0.14),
        bar(-width * 0.44, height * 0.18, width * 0.12, height * 0.7),
        bar(width * 0.44, height * 0.18, width * 0.12, height * 0.7),
      ),
    ),
    part('lacquer', '#1a2024', box(width * 0.8, height * 0.7, 0.001, 0).move(0, height * 0.18, 0), {
      hidden: true,
    }),
    part('plastic', '#e6e3da', Shape.merge(hub.move(width * 0.2, height * 0.52, 0.001).mirrored('x')), {
      untilLevel: 1,
    }),
  ];
}

/** A tuning scale that looks towards +z at z = 0, its middle on the origin: pale strip, lines, a red needle. */
export function meterScale(width: number, height: number): Part[] {
  const lines = Shape.merge(
    ...Array.from({ length: 31 }, (_, i) =>
      box(0.0008, height * (i % 5 === 0 ? 0.3 : 0.16), 0.0006, 0).move(
        (i / 30 - 0.5) * width * 0.9,
        height * 0.08,
        0.0012,
      ),
    ),
    ...Array.from({ length: 21 }, (_, i) =>
      box(0.0008, height * 0.16, 0.0006, 0).move((i / 20 - 0.5) * width * 0.9, -height * 0.3, 0.0012),
    ),
    box(width * 0.92, 0.0009, 0.0006, 0).move(0, height * 0.04, 0.0012),
    box(width * 0.92, 0.0009, 0.0006, 0).move(0, -height * 0.34, 0.0012),
  );
  return [
    part('plastic', '#16181a', box(width, height, 0.0022, 0.0008).move(0, -height / 2, 0)),
    part('enamel', '#cfd8c6', lines, { untilLevel: 0 }),
    part('enamel', '#d63a26', box(0.0014, height * 0.8, 0.001, 0).move(width * 0.14, -height * 0.4, 0.0014), {
      untilLevel: 1,
    }),
  ];
}
