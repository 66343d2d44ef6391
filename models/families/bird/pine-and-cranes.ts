import { ball, block, ellipsoid, limb, turned } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { mixColours, parseColour } from '../../kit/colour.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { crane } from '../../parts/animals/crane.ts';
import { carvedStand } from '../../parts/carved-stand.ts';
import type { Form } from './form.ts';

/** Tufts of needles: [x, y, z, radius], metres above the stand. */
const tufts = [
  [-0.1, 0.4, 0.0, 0.05],
  [-0.02, 0.43, -0.01, 0.06],
  [0.06, 0.4, 0.015, 0.052],
  [0.125, 0.34, 0.01, 0.045],
  [0.16, 0.27, 0.02, 0.038],
  [-0.15, 0.32, 0.01, 0.042],
  [-0.17, 0.24, 0.02, 0.035],
  [0.02, 0.33, 0.03, 0.036],
] as const;

/** A jade carved as a rock with an old pine over two cranes, its stone shading from pale to deep green. */
export function pineAndCranes(surfaces: FormRequest<Form>['surfaces']): Part[] {
  const deep = parseColour(surfaces[0]?.colour ?? '#5f9470');
  const pale = parseColour(surfaces[1]?.colour ?? '#c3d3c0');
  const stand = 0.05;
  const clay = new Clay()
    .add(ellipsoid([0, 0.01, 0], [0.17, 0.05, 0.075]))
    .add(
      turned(block([-0.08, 0.05, -0.02], [0.05, 0.07, 0.035], 0.012), [-0.08, 0.05, -0.02], [0.1, 0.4, 0.15]),
      0.015,
    )
    .add(
      turned(block([0.1, 0.03, -0.01], [0.045, 0.035, 0.04], 0.01), [0.1, 0.03, -0.01], [0.1, -0.5, -0.1]),
      0.015,
    )
    .add(ball([0.02, 0.03, 0.03], 0.05), 0.02)
    .raise((x, y, z) => 0.011 * (fractalNoise(x * 26, y * 26, z * 26) - 0.5))
    .add(
      limb(
        [
          [-0.07, 0.06, -0.01, 0.034],
          [-0.1, 0.16, -0.012, 0.025],
          [-0.05, 0.26, -0.005, 0.021],
          [-0.02, 0.34, -0.005, 0.017],
          [-0.03, 0.42, -0.01, 0.01],
        ],
        24,
      ),
      0.02,
    )
    .add(
      limb([
        [-0.05, 0.25, 0, 0.016],
        [0.03, 0.3, 0.01, 0.012],
        [0.1, 0.32, 0.01, 0.009],
        [0.16, 0.26, 0.02, 0.006],
      ]),
      0.01,
    )
    .add(
      limb([
        [-0.09, 0.18, 0, 0.015],
        [-0.14, 0.25, 0.01, 0.01],
        [-0.16, 0.23, 0.02, 0.007],
      ]),
      0.01,
    )
    .add(
      limb([
        [-0.03, 0.33, 0, 0.012],
        [-0.09, 0.38, 0, 0.009],
        [-0.14, 0.31, 0.01, 0.006],
      ]),
      0.008,
    )
    .add(
      limb([
        [-0.02, 0.34, 0, 0.012],
        [0.05, 0.39, 0.01, 0.008],
      ]),
      0.008,
    );
  for (const [x, y, z, r] of tufts) {
    const disc = ellipsoid([x, y, z], [r * 1.15, r * 0.5, r * 0.85]);
    // Needles: grooves running out from the middle of each tuft.
    clay.add(
      (px, py, pz) =>
        disc(px, py, pz) +
        0.0016 *
          Math.sin(Math.atan2(px - x, pz - z) * 22) *
          Math.min(1, Math.hypot(px - x, pz - z) / (r * 0.5)),
      0.006,
    );
  }
  clay.keep((_, y) => -y, 0.004);
  const rock = sculpt(clay, {
    bounds: { min: [-0.24, -0.01, -0.1], max: [0.24, 0.47, 0.12] },
    cell: 0.0039,
    triangles: 2500,
    colour: surfaces[0]?.colour ?? '#5f9470',
    paint: ([x, y, z]) => {
      const vein = fractalNoise(x * 12, y * 9, z * 12);
      return mixColours(pale, deep, Math.min(1, Math.max(0, (y - 0.06) * 3.4 + (vein - 0.5) * 1.3)));
    },
  });
  const bird = (height: number, neck: 'up' | 'feeding' | 'looking-back', triangles: number): Shape => {
    const { body, flight, legs, beak, crown } = crane({
      height,
      neck,
      wings: 'folded',
      oneLeg: neck === 'looking-back',
      triangles,
      colour: '#ffffff',
    });
    const white = mixColours(pale, [1, 1, 1], 0.35);
    return Shape.merge(...[body, flight, legs, beak, crown].map((shape) => shape.painted(() => white)));
  };
  const cranes = Shape.merge(
    bird(0.2, 'up', 650).turn('y', -0.95).move(0.045, 0.062, 0.035),
    bird(0.17, 'feeding', 550).turn('y', 1.15).move(0.115, 0.052, 0.03),
  );
  return [
    surfacePart(surfaces, 0, rock.move(0, stand, 0)),
    surfacePart(surfaces, 1, cranes.move(0, stand, 0)),
    ...carvedStand(0.37, stand + 0.002, 0.18, surfaces[2]?.colour ?? '#3a2518'),
  ];
}
