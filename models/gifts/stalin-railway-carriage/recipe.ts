import { fitModel } from '../../kit/fit-model.ts';
import { model, type Model } from '../../kit/model.ts';
import { saloonCoach } from '../../parts/coach/saloon-coach.ts';

const reach = 11.7;
const pitch = (2 * (reach - 1)) / 12;

/**
 * A green armoured saloon carriage that looks like a sleeping car of its time: riveted plates, a vaulted roof with
 * ventilators, small deep windows. Works, type and rooms are assumed.
 */
export function buildGift(): Model {
  const parts = saloonCoach({
    length: 24,
    half: 1.44,
    paint: '#27412e',
    roofPaint: '#3a3d3a',
    line: '#b59a55',
    lines: [1.72, 2.84],
    fields: [
      { from: -reach, to: -reach + 1, window: [2.05, 2.7] },
      ...Array.from({ length: 12 }, (_, i) => ({
        from: -reach + 1 + i * pitch,
        to: -reach + 1 + (i + 1) * pitch,
        // Washrooms and the attendant's place have none.
        window: i === 0 || i === 11 ? null : ([1.98, 2.68] as const),
      })),
      { from: reach - 1, to: reach, window: [2.05, 2.7] },
    ],
    foot: 1.12,
    head: 3.0,
    roofTop: 3.72,
    roof: 'arc',
    ventilators: 7,
    rivets: [1.2, 2.92],
    rivetStep: 0.3,
    frameDepth: 0.09,
    metal: { material: 'brass', colour: '#ae8d4a' },
    doors: [-reach + 0.5, reach - 0.5],
    curtain: '#d9cdae',
    lining: '#8a5a34',
    end: 'gangway',
    furniture: {
      from: -5.2,
      to: 5.2,
      table: [1.2, 4.2],
      chairs: 4,
      easyChairs: [-3.9, -2.7],
      wood: { material: 'walnut', colour: '#56331d' },
      upholstery: '#3c4a3a',
      carpet: '#6d2a26',
      lampShade: '#e7c98a',
    },
  });
  return fitModel(model('hero', parts), [24, 3.9, 3]);
}
