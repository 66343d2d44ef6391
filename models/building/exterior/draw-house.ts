import type { HousePen } from './house-pen.ts';
import { drawBase, type Block } from './draw-base.ts';
import { drawPorch } from './draw-porch.ts';
import { drawRoof } from './draw-roof.ts';
import { drawTier } from './draw-tier.ts';
import { planHouse, type HouseForm } from './house-forms.ts';
import type { HouseSite } from './read-site.ts';
import type { Roof } from './roof-surface.ts';

/** A box that hides the sky from what lies under it, frame of the house: least and largest x, y, z. */
export type Shade = readonly [number, number, number, number, number, number];

/** Draws a whole house in its own frame and returns what hides the sky. */
export function drawHouse(pen: HousePen, site: HouseSite): Shade[] {
  const form = planHouse(site);
  drawBase(pen, form.base, site, planBastions(form));
  for (const { tier, roof } of form.storeys) {
    drawTier(pen, tier);
    drawRoof(pen, roof);
  }
  const porch = drawPorch(pen, site);
  return [...form.storeys.map(({ roof }) => roof), porch].flatMap(shadeUnder);
}

/** What stands farther out than the base gets a bastion under it. */
export function planBastions({ base, storeys }: HouseForm): Block[] {
  return storeys.flatMap(({ tier }) => {
    const front = tier.z + tier.halfZ;
    const isOnBase = tier.foot < base.height + 0.5;
    if (!isOnBase || front < base.z + base.halfZ - 0.8) return [];
    const back = base.z + base.halfZ - 3;
    const z1 = front + 1.25;
    return [
      {
        x: tier.x,
        z: (back + z1) / 2,
        halfX: tier.halfX + 1.3,
        halfZ: (z1 - back) / 2,
        height: base.height,
        batter: base.batter,
      },
    ];
  });
}

/** The eaves as a flat box, and the roof above as a smaller one. */
function shadeUnder({ x, z, halfX, halfZ, eave, rise, isTurned, form, run }: Roof): Shade[] {
  const [hx, hz] = isTurned ? [halfZ, halfX] : [halfX, halfZ];
  const inset = form === 'skirt' ? run * 0.5 : Math.min(hx, hz) * 0.5;
  return [
    [x - hx, eave, z - hz, x + hx, eave + 0.6, z + hz],
    [x - hx + inset, eave, z - hz + inset, x + hx - inset, eave + rise * 0.5, z + hz - inset],
  ];
}
