import type { SiteFacts } from './site-facts.ts';
import type { SubjectKind } from './site-paths.ts';

/** Something that has a poster, a card, an oEmbed answer and a page of its own. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  /** By language tag; `en` is always there, but for a tour that is not told in it. */
  readonly title: Readonly<Record<string, string>>;
  /** Former ids that still lead to it. */
  readonly aliases: readonly string[];
}

/** Every documented gift, room and tour. */
export function listSubjects({ placed, rooms, tours }: SiteFacts): Subject[] {
  return [
    ...placed.museum.catalogue.gifts.map(({ id, title, aliases }) => ({
      kind: 'exhibit' as const,
      id,
      title,
      aliases,
    })),
    ...rooms.map(({ id, name }) => ({ kind: 'room' as const, id, title: name, aliases: [] })),
    ...tours.map(({ id, title }) => ({ kind: 'tour' as const, id, title, aliases: [] })),
  ];
}
