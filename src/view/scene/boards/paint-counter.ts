import type { BoardContext, ShownClaim } from './board-order.ts';
import { measureNumber, paintNumber } from './paint-number.ts';

const look = { lit: '#ffb95a', unlit: '#150e07' } as const;

/** Paints the counter: how many gifts, and from how many countries; what is not claimed stays dark. */
export function paintCounter(context: BoardContext, claim: ShownClaim, width: number, height: number): void {
  context.fillStyle = '#0d0a07';
  context.fillRect(0, 0, width, height);
  const rise = height * 0.78;
  const top = (height - rise) / 2;
  const edge = height * 0.35;
  const write = (value: number | null, places: number): string =>
    (value === null ? '' : String(value)).padStart(places, ' ').slice(-places);
  context.shadowColor = 'rgb(255 150 50 / 60%)';
  context.shadowBlur = height / 12;
  paintNumber(context, write(claim.gifts, 6), { ...look, left: edge, top, height: rise });
  const right = width - edge - measureNumber(3, rise);
  paintNumber(context, write(claim.countries, 3), { ...look, left: right, top, height: rise });
  context.shadowColor = 'transparent';
}
