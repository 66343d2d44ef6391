import type { MuseumPick } from '../../../src/museum/display/pick-museum.ts';
import { connectControls } from '../../../src/view/controls/connect-controls.ts';
import { createVisit } from '../../../src/visit/create-visit.ts';
import type { Visit } from '../../../src/visit/visit.ts';
import { makeMuseum } from '../../visit/open-floor.ts';

const museum = makeMuseum();

export function openVisit(): Visit {
  return createVisit({
    museum,
    place: { room: 'main-1-1', pose: { x: 5, z: 0, yaw: 0, pitch: 0 } },
    language: 'en',
    reducedMotion: true,
  });
}

/** A page with a picture 800 by 600 pixels, a field to write in, and a visitor. */
export function openPage(): {
  readonly canvas: HTMLCanvasElement;
  readonly visit: Visit;
  /** What the picture shows everywhere. */
  readonly shown: { pick: MuseumPick | null; asked: (readonly [number, number])[]; hasMap: boolean };
  readonly disconnect: () => void;
} {
  document.body.innerHTML =
    '<canvas tabindex="0"></canvas><input><div role="dialog" aria-modal="true"><button></button></div><a href="#x"></a>';
  const canvas = document.querySelector('canvas');
  if (!canvas) throw new Error('test: no canvas');
  canvas.getBoundingClientRect = () => new DOMRect(0, 0, 800, 600);
  const visit = openVisit();
  const shown: ReturnType<typeof openPage>['shown'] = { pick: null, asked: [], hasMap: false };
  const disconnect = connectControls(canvas, visit, {
    pick: (x, y) => {
      shown.asked.push([x, y]);
      return shown.pick;
    },
    hasMap: () => shown.hasMap,
  });
  return { canvas, visit, shown, disconnect };
}
