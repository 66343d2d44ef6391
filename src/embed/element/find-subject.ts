import type { AttributeValues } from './attribute-values.ts';

/** What the poster shows, and whose words stand on it. */
export interface Subject {
  readonly kind: 'exhibit' | 'tour' | 'room' | 'museum';
  /** Empty for the museum. */
  readonly id: string;
  /** Path of its poster and of its card within the site's folders, without ending. */
  readonly path: string;
  /** Path of its page. */
  readonly page: string;
}

const folders = { exhibit: 'gifts', tour: 'tours', room: 'rooms' } as const;

export const museumSubject: Subject = { kind: 'museum', id: '', path: 'museum', page: '.' };

/** The first thing that is named: an exhibit, a tour, a room; the museum for all else. */
export function findSubject({ exhibit, tour, room }: AttributeValues): Subject {
  // An undocumented exhibit is named after its place, `room.case.number`: what there is to show of it is the room.
  const place = exhibit === undefined ? null : /^([^.]+)\./.exec(exhibit);
  if (place) return subject('room', place[1] as string);
  if (exhibit !== undefined) return subject('exhibit', exhibit);
  if (tour !== undefined) return subject('tour', tour);
  return room === undefined ? museumSubject : subject('room', room);
}

function subject(kind: keyof typeof folders, id: string): Subject {
  const file = encodeURIComponent(id);
  return { kind, id, path: `${kind}/${file}`, page: `${folders[kind]}/${file}.html` };
}
