import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { polygon } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { sweep } from '../../kit/sweep.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { BladeForm } from '../../parts/arms/blade-form.ts';
import { tiltedCase } from '../../parts/display/tilted-case.ts';
import { centred } from '../../parts/part-group.ts';

const blade = new BladeForm({
  length: 0.4,
  outline: [
    [0, -0.019, 0.019],
    [0.5, -0.0172, 0.0172],
    [0.9, -0.015, 0.015],
    [1, 0, 0],
  ],
  thickness: 0.013,
  section: 'ridged',
});

/** Guard: a cut bar that thickens to faceted ends. */
function guard(): Shape {
  const bar = sweep(
    Array.from({ length: 9 }, (_, i): Vector3 => [0, -0.062 + (0.124 * i) / 8, 0]),
    polygon(1, 8),
    {
      crease: 0,
      up: [1, 0, 0],
      scale: (t) => 0.0078 + 0.0042 * Math.abs(2 * t - 1) ** 2,
    },
  );
  const end = sphere(0.0135, 8, 5).creased(0);
  return Shape.merge(bar, end.move(0, 0.066, 0), end.move(0, -0.066, 0));
}

/** A grip of thick and thin ridges with a cut ball for a pommel. */
function grip(): Shape {
  const ridges = Array.from({ length: 9 }, (_, i): Vector2[] => {
    const at = 0.006 + i * 0.011;
    return [
      [0.0098, at],
      [0.0138, at + 0.0028],
      [0.0138, at + 0.0072],
      [0.0098, at + 0.0098],
    ];
  }).flat();
  return lathe([[0, 0], [0.0098, 0.001], ...ridges, [0.0098, 0.108], [0, 0.109]], {
    segments: 24,
    crease: 0.4,
  }).turn('z', Math.PI / 2);
}

/** A crystal sword with guard, ridged grip and blade in a case lined with pale silk; its lettering is not copied. */
export function buildGift(): Model {
  const sword = centred([
    part('crystal', '#e4edf2', blade.solid(16)),
    part('crystal', '#d3e0e8', guard()),
    part('crystal', '#dbe7ee', grip()),
    part('crystal', '#cfdde7', sphere(0.0205, 12, 7).creased(0).move(-0.124, 0, 0)),
  ]);
  const shown = tiltedCase({
    width: 0.62,
    height: 0.2,
    rim: 0.026,
    slope: 0.72,
    wood: { material: 'pale-wood', colour: '#caa574' },
    lining: { material: 'silk', colour: '#27407a' },
    wall: 0.011,
    lid: 1.9,
    fittings: '#c9ccce',
  });
  return model('medium', [...shown.parts, ...shown.lay(sword)]);
}
