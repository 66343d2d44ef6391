import { fitModel } from '../../kit/fit-model.ts';
import { model, type Model } from '../../kit/model.ts';
import { saloonCoach } from '../../parts/coach/saloon-coach.ts';

const reach = 11.7;
/** Widths of the fields between the doors: compartments, then the wide windows of the saloon to look out of. */
const widths = [1.4, 1.4, 1.4, 1.4, 1.4, 2, 2, 2, 2, 2, 2, 2.4];

/**
 * A green observation carriage of the 1950s: smooth walls, a raised roof, wide windows in its saloon and a glazed end.
 * Works, type and rooms are assumed.
 */
export function buildGift(): Model {
  let x = -reach + 1;
  const between = widths.map((width, i) => {
    const from = x;
    x += width;
    return {
      from,
      to: x,
      window: i === 1 ? null : i < 5 ? ([1.98, 2.7] as const) : ([1.86, 2.78] as const),
    };
  });
  const parts = saloonCoach({
    length: 24,
    half: 1.44,
    paint: '#35553a',
    roofPaint: '#4b4f4c',
    line: '#c9b877',
    lines: [1.3, 1.7, 2.9],
    fields: [
      { from: -reach, to: -reach + 1, window: [2.05, 2.7] },
      ...between,
      { from: x, to: reach, window: [1.86, 2.78] },
    ],
    foot: 1.12,
    head: 3.02,
    roofTop: 3.78,
    roof: 'clerestory',
    ventilators: 5,
    rivets: [1.2],
    rivetStep: 0.26,
    frameDepth: 0.07,
    metal: { material: 'silver', colour: '#c4c6c6' },
    doors: [-reach + 0.5],
    curtain: '#a8443a',
    lining: '#a9783f',
    end: 'observation',
    furniture: {
      from: -3.6,
      to: 11.2,
      table: [0.2, 5],
      chairs: 5,
      easyChairs: [4.6, 6.2, 7.8, 9.4],
      wood: { material: 'mahogany', colour: '#6a2c1a' },
      upholstery: '#b7a582',
      carpet: '#7d2a2a',
      lampShade: '#efd9a0',
    },
  });
  return fitModel(model('hero', parts), [24, 3.9, 3]);
}
