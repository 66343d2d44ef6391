import { expect, it } from 'vitest';
import { findSubject } from '../../../src/embed/element/find-subject.ts';

it('shows what is named first: exhibit, tour, room, and the museum for all else', () => {
  const all = { exhibit: 'castro-rifle', tour: 'faces', room: 'main-1-4' };
  expect(findSubject(all).path).toBe('exhibit/castro-rifle');
  expect(findSubject({ tour: 'faces', room: 'main-1-4' }).path).toBe('tour/faces');
  expect(findSubject({ room: 'main-1-4', query: 'q=x' }).path).toBe('room/main-1-4');
  expect(findSubject({ query: 'country=MN', view: 'map' }).path).toBe('museum');
});

it('shows the room of what is not documented', () => {
  expect(findSubject({ exhibit: 'main-1-4.case-2.17' })).toEqual({
    kind: 'room',
    id: 'main-1-4',
    path: 'room/main-1-4',
  });
});
