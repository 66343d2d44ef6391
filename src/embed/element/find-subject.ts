import type { AttributeValues } from '../opened/attribute-values.ts';

/** What the poster shows, and whose words stand on it. */
export interface Subject {
  readonly kind: 'exhibit' | 'tour' | 'room' | 'museum';
  /** Empty for the museum. */
  readonly id: string;
  /** Path of its poster and of its card within the site's folders, without ending. */
  readonly path: string;
}

export const museumSubject: Subject = { kind: 'museum', id: '', path: 'museum' };

/** The first thing that is named: an exhibit, a tour, a room; the museum for all else. Ids are such as need no encoding. */
export function findSubject({ exhibit, tour, room }: AttributeValues): Subject {
  // An undocumented exhibit is named after its place, `room.case.number`: what there is to show of it is the room.
  if (exhibit?.includes('.')) return subject('room', exhibit.slice(0, exhibit.indexOf('.')));
  if (exhibit) return subject('exhibit', exhibit);
  if (tour) return subject('tour', tour);
  return room ? subject('room', room) : museumSubject;
}

function subject(kind: Subject['kind'], id: string): Subject {
  return { kind, id, path: `${kind}/${id}` };
}
