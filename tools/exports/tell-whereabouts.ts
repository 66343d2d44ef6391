import type { Whereabouts } from '../../src/museum/catalogue/gift-entry.ts';

/** Where a gift is known to be, in words that claim no more than the grade does. */
export const whereaboutsTold = {
  seen: 'Seen at the International Friendship Exhibition by a named visitor or reporter',
  reported: 'Reported to be at the International Friendship Exhibition by press, guide book or state media',
  destined: 'Expected to go to the International Friendship Exhibition; nobody has reported it there',
  unknown: 'Not known: no source read says where it is kept',
  elsewhere: 'Known to be in another place than the International Friendship Exhibition',
  outgoing: 'Given away by the leaders: it never stood in the exhibition',
} as const satisfies Record<Whereabouts, string>;
