import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { horseHerd, type HerdHorse } from '../../parts/animals/horse-herd.ts';
import { troddenGround } from '../../parts/trodden-ground.ts';

const silver = '#d3d3d1';
const shade = '#b4b5b6';
/** Metres: what the ground lies on, and how high hooves touch it. */
const base = 0.038;
const top = base + 0.016;

/** A wedge that fans out towards the front: the leader before all, one rearing on the crest behind. */
const team: readonly HerdHorse[] = [
  { at: [0.155, top + 0.002, 0.012], yaw: -0.05, stance: 'gallop', scale: 1.04 },
  { at: [0.045, top + 0.004, 0.078], yaw: -0.22, stance: 'gathered' },
  { at: [0.06, top + 0.006, -0.058], yaw: 0.16, stance: 'gallop', scale: 0.98 },
  { at: [-0.085, top + 0.008, 0.012], yaw: -0.04, stance: 'leaping', scale: 1 },
  { at: [-0.165, top + 0.002, 0.085], yaw: -0.16, stance: 'gallop', scale: 0.97 },
  { at: [-0.15, top + 0.002, -0.075], yaw: 0.14, stance: 'gathered', scale: 0.99 },
];

/** Six silver-plated horses running together to the right over cast ground, on a block of dark marble. */
export function buildGift(): Model {
  const herd = horseHerd({ horses: team, withers: 0.135, colour: silver, triangles: 1750 });
  return model('hero', [
    part('silver', silver, herd.skins),
    part('silver', shade, herd.hair),
    part('silver', '#9b9d9f', troddenGround(0.58, 0.018, 0.27, '#9b9d9f', 1100).move(0, base, 0)),
    part(
      'marble-dark',
      '#2d2b2b',
      Shape.merge(box(0.64, 0.024, 0.31, 0.004), box(0.61, 0.0155, 0.285, 0.003).move(0, 0.0235, 0)),
    ),
  ]);
}
