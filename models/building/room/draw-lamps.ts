import { drawBulb } from '../kit/draw-bulb.ts';
import { drawChandelier } from '../kit/draw-chandelier.ts';
import { drawLightStrip } from '../kit/draw-light-strip.ts';
import { drawPanelLamp } from '../kit/draw-panel-lamp.ts';
import { drawPendant } from '../kit/draw-pendant.ts';
import { drawSpot } from '../kit/draw-spot.ts';
import type { Lamp } from '../light/list-room-lamps.ts';
import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';
import { SurfacePen } from '../shell/surface-pen.ts';
import type { RoomFrame } from './room-frame.ts';

/** What one sees of the lamps. */
export function drawLamps(draft: ShellDraft, frame: RoomFrame, lamps: readonly Lamp[]): void {
  draft.currentZone = lightZone.free;
  const chandeliers = lamps.filter(({ fitting }) => fitting === 'chandelier').length;
  for (const lamp of lamps) {
    const [x, , z] = lamp.at;
    const ceiling = frame.height + frame.floorAt(x, z);
    draft.part = lamp.fitting === 'chandelier' ? 'chandelier' : 'lamp';
    switch (lamp.fitting) {
      case 'track-spot':
        drawSpot(draft, lamp.at, lamp.towards, ceiling + recess(frame));
        break;
      case 'chandelier':
        drawChandelier(draft, {
          at: lamp.at,
          ceiling: ceiling + recess(frame),
          radius: chandelierRadius(frame),
          richness: chandeliers > 5 ? 0.36 : chandeliers > 2 ? 0.75 : 1,
        });
        break;
      case 'pendant':
        drawPendant(draft, lamp.at, ceiling + recess(frame));
        break;
      case 'line-x':
      case 'line-z': {
        const [hx, hz] = lamp.fitting === 'line-x' ? [1.1, 0.045] : [0.045, 1.1];
        const pen = SurfacePen.under(draft, x, frame.height - 0.006, z);
        drawLightStrip(pen, [-hx, hx], [-hz, hz], frame.style.ceiling.panel);
        break;
      }
      case 'panel': {
        const { paint, panel } = frame.style.ceiling;
        const half = Math.min(frame.halfX, frame.halfZ) * 0.62;
        drawPanelLamp(SurfacePen.under(draft, x, frame.height, z), half, paint, panel);
        break;
      }
      case 'bare-bulb':
        drawBulb(draft, lamp.at, frame.height + 1.1);
        break;
      case 'none':
        break;
    }
  }
  draft.part = 'room';
}

/** How far above the clear height the ceiling lies over the middle of a field, metres. */
function recess({ style }: RoomFrame): number {
  if (style.ceiling.form === 'roses') return 0.36;
  return style.ceiling.form === 'timber' || style.ceiling.form === 'beams' ? 0.3 : 0;
}

/** Narrow rooms get a smaller one. */
function chandelierRadius({ halfX, halfZ, height }: RoomFrame): number {
  return Math.min(1.25, Math.max(0.5, Math.min(halfX, halfZ) / 4.2), height * 0.16);
}
