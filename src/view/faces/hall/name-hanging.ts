import type { Text } from '../../../language/create-text.ts';
import type { HallKey } from '../../../language/load-hall-text.ts';
import { listParts } from '../../../query/list-parts.ts';
import type { Query } from '../../../query/query.ts';
import { nameAsked, type ValueNames } from '../find/name-value.ts';

export interface HangingName {
  readonly asked: string;
  /** With how many gifts that is. */
  readonly title: string;
}

/** What a hall is hung with, in words and with how many: what was looked for, or the title of a trail. */
export function nameHanging(
  hanging:
    | { readonly query: Query; readonly names: ValueNames }
    | { /** Empty where the trail has none. */ readonly title: string },
  count: number,
  text: Text<HallKey>['text'],
): HangingName {
  const asked =
    'title' in hanging
      ? hanging.title || text('trail')
      : listParts(hanging.query)
          .map((part) => nameAsked(part, hanging.query, hanging.names))
          .join(', ') || text('all');
  return { asked, title: text('title', { asked, count }) };
}
