import type { CaseLook } from '../kit/case-look.ts';
import { shade } from '../shell/paint.ts';
import type { RoomFrame } from './room-frame.ts';

/** What the cases of a room are made of, by its finish. */
export function lookOfCases({ style, template }: RoomFrame): CaseLook {
  const { wood, felt, metal } = style.cases;
  const isPlain = ['modern-gallery', 'own-hall', 'empty-room'].includes(template.finish);
  return { wood, felt, metal, isPlain, shadow: shade(wood, 0.6) };
}
