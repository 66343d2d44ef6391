import type { Surface } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { box } from '../../kit/box.ts';
import { Shape } from '../../kit/shape.ts';
import { torus } from '../../kit/torus.ts';
import { tiltedCase } from '../../parts/display/tilted-case.ts';
import { tiltedCushion } from '../../parts/display/tilted-cushion.ts';
import { twoTierRack } from '../../parts/display/two-tier-rack.ts';
import { frame } from '../../parts/frame.ts';
import { panel } from '../../parts/panel.ts';
import { centred, extent, mapParts } from '../../parts/part-group.ts';
import type { Form } from './form.ts';

const woods: Readonly<Record<Form['wood'], Surface>> = {
  walnut: { material: 'walnut', colour: '#4a2f1f' },
  mahogany: { material: 'mahogany', colour: '#5a2a1c' },
  lacquer: { material: 'lacquer', colour: '#1d1513' },
  'pale-wood': { material: 'pale-wood', colour: '#c9a676' },
};

/** The dagger, and its sheath where it is drawn, in or on what shows it. */
export function arrangeDagger(form: Form, dagger: readonly Part[], sheath: readonly Part[]): Part[] {
  const wood = woods[form.wood];
  if (form.display === 'rack') return onRack(dagger, sheath, wood);
  const content = layOut(dagger, sheath);
  const { min, max } = extent(content);
  const [wide, tall] = [max[0] - min[0], max[1] - min[1]];
  if (form.display === 'frame') return inFrame(content, wide, tall, wood, form.cloth);
  const shown =
    form.display === 'case'
      ? tiltedCase({
          width: wide + 0.05,
          height: tall + 0.05,
          rim: 0.02,
          slope: 0.7,
          wood,
          lining: { material: 'silk', colour: form.cloth },
          wall: 0.01,
          lid: 1.95,
        })
      : tiltedCushion({
          width: wide + 0.03,
          height: tall + 0.06,
          thickness: 0.022,
          slope: 0.6,
          cloth: { material: 'silk', colour: form.cloth },
          trim: '#c9a24e',
          wood,
        });
  return [...shown.parts, ...shown.lay(content)];
}

function layOut(dagger: readonly Part[], sheath: readonly Part[]): Part[] {
  const flat = (parts: readonly Part[]) => {
    const back = extent(parts).min[2];
    return mapParts(parts, (shape) => shape.move(0, 0, -back));
  };
  if (sheath.length === 0) return centred(dagger);
  const gap = 0.016 - extent(dagger).min[1] + extent(sheath).max[1];
  return centred([...flat(dagger), ...mapParts(flat(sheath), (shape) => shape.move(0.01, -gap, 0))]);
}

/** A moulded frame with cloth behind the dagger and a hook above; the pane is left out, so that one sees in. */
function inFrame(content: readonly Part[], wide: number, tall: number, wood: Surface, cloth: string): Part[] {
  const [width, height] = [wide + 0.14, tall + 0.14];
  const plate = box(0.03, 0.016, 0.0025, 0.0008).move(0, height - 0.006, 0.003);
  const hook = torus(0.011, 0.0016, 20, 6)
    .turn('x', Math.PI / 2)
    .move(0, height + 0.016, 0.004);
  return [
    part(wood.material, wood.colour, frame(width, height, 0.034, 0.042)),
    part(wood.material, wood.colour, box(width - 0.02, height - 0.02, 0.004, 0.001).move(0, 0.01, 0.003), {
      hidden: true,
    }),
    part('silk', cloth, panel(width - 0.064, height - 0.064, 8, 7).move(0, 0.032, 0.0056)),
    part('brass', '#c9a052', frame(width - 0.058, height - 0.058, 0.006, 0.004).move(0, 0.029, 0.0056), {
      untilLevel: 1,
    }),
    part('brass', '#b08a45', Shape.merge(plate, hook)),
    ...mapParts(content, (shape) => shape.move(0, height / 2, 0.0062)),
  ];
}

/** Dagger above, sheath below, on the hooks of a small rack. */
function onRack(dagger: readonly Part[], sheath: readonly Part[], wood: Surface): Part[] {
  const xs = [0.035, 0.135];
  const [low, high] = [0.062, sheath.length > 0 ? 0.128 : 0.07];
  const underSide = (parts: readonly Part[], x: number): number =>
    Math.min(
      ...parts
        // A tassel may hang lower.
        .filter(({ material }) => material !== 'silk')
        .flatMap(({ shape }) =>
          Array.from({ length: shape.vertexCount }, (_, i) => shape.point(i)).flatMap(([px, y]) =>
            Math.abs(px - x) < 0.014 ? [y] : [],
          ),
        ),
    );
  const raise = (parts: readonly Part[], tier: number): Part[] => {
    const lift = tier - underSide(parts, xs[0]!);
    return mapParts(parts, (shape) => shape.move(0, lift, 0));
  };
  const above = raise(dagger, high);
  const below = sheath.length > 0 ? raise(sheath, low) : [];
  const middle = (xs[0]! + xs[1]!) / 2;
  const rack = twoTierRack(
    xs.map((x) => ({
      x: x - middle,
      saddles: [...(below.length > 0 ? [underSide(below, x)] : []), underSide(above, x)],
    })),
    { width: 0.22, depth: 0.1 },
    wood,
    0.011,
  );
  return [...above, ...below, ...mapParts(rack, (shape) => shape.move(middle, 0, 0))];
}
