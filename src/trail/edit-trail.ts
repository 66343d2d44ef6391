import { cleanText } from './clean-text.ts';
import { formatTrail } from './format-trail.ts';
import { isGiftId } from './is-gift-id.ts';
import type { Trail } from './trail.ts';
import { longestTrail, trailLimits } from './trail-limits.ts';

export type TrailChange =
  /** Puts a gift last. */
  | { readonly kind: 'add'; readonly gift: string }
  | { readonly kind: 'remove'; readonly gift: string }
  /** To a place counted from 0; beyond either end means that end. */
  | { readonly kind: 'move'; readonly gift: string; readonly to: number }
  | { readonly kind: 'note'; readonly gift: string; readonly note: string }
  | { readonly kind: 'rename'; readonly title: string }
  | { readonly kind: 'sign'; readonly author: string };

export interface TrailEdit {
  /** The trail as it was, the same object, where the change was refused or changes nothing. */
  readonly trail: Trail;
  /** `full`: it would not fit into an address any more. `repeated`: it is there already. `absent`: there is no such gift. */
  readonly refused: 'full' | 'repeated' | 'absent' | null;
}

/**
 * Changes a trail. What comes out can always be written into an address and read back as it is; texts are cut to the
 * length they may have.
 */
export function editTrail(trail: Trail, change: TrailChange): TrailEdit {
  if ('gift' in change) {
    const isThere = trail.gifts.some(({ gift }) => gift === change.gift);
    if (change.kind === 'add' ? !isGiftId(change.gift) : !isThere) return { trail, refused: 'absent' };
    if (change.kind === 'add' && isThere) return { trail, refused: 'repeated' };
  }
  const next = apply(trail, change);
  const [before, after] = [formatTrail(trail) ?? '', formatTrail(next) ?? ''];
  if (before === after) return { trail, refused: null };
  // What makes it shorter is never refused, wherever it came from.
  const isFull = after.length > longestTrail && after.length >= before.length;
  return isFull ? { trail, refused: 'full' } : { trail: next, refused: null };
}

function apply(trail: Trail, change: TrailChange): Trail {
  const { gifts } = trail;
  switch (change.kind) {
    case 'add':
      return { ...trail, gifts: [...gifts, { gift: change.gift, note: '' }] };
    case 'remove':
      return { ...trail, gifts: gifts.filter(({ gift }) => gift !== change.gift) };
    case 'move': {
      const moved = gifts.filter(({ gift }) => gift === change.gift);
      const rest = gifts.filter(({ gift }) => gift !== change.gift);
      const to = Math.max(0, Math.min(rest.length, Math.round(change.to) || 0));
      return { ...trail, gifts: rest.toSpliced(to, 0, ...moved) };
    }
    case 'note': {
      const note = cleanText(change.note, trailLimits.note);
      return { ...trail, gifts: gifts.map((one) => (one.gift === change.gift ? { ...one, note } : one)) };
    }
    case 'rename':
      return { ...trail, title: cleanText(change.title, trailLimits.title) };
    default:
      return { ...trail, author: cleanText(change.author, trailLimits.author) };
  }
}
