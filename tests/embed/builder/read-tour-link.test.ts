import { describe, expect, it } from 'vitest';
import { readTourLink, readTourQuery } from '../../../src/embed/builder/read-tour-link.ts';
import { readAttribute } from '../../../src/embed/element/read-attribute.ts';
import type { AttributeName } from '../../../src/embed/vocabulary/vocabulary.ts';

const sites = ['https://museum.example/tour/', 'http://localhost:4187/'];

describe('a link of the tour', () => {
  it.each([
    ['https://museum.example/tour/?exhibit=clock', { exhibit: 'clock' }],
    ['  http://localhost:4187/?tour=faces&stop=first ', { tour: 'faces', stop: 'first' }],
    ['https://museum.example/tour/gifts/clock.html', { exhibit: 'clock' }],
    ['https://museum.example/tour/rooms/main-1-4.html#x', { room: 'main-1-4' }],
    ['https://museum.example/tour/tours/faces.html', { tour: 'faces' }],
    ['https://museum.example/tour/?trail=1~T_My_trail~clock', { trail: '1~T_My_trail~clock' }],
    ['https://museum.example/tour/?country=MN&years=1970..1989', { query: 'country=MN&years=1970..1989' }],
    ['https://museum.example/tour/', {}],
  ])('%s names its place', (text, place) => {
    expect(readTourLink(text, sites)).toMatchObject({ place });
  });

  it('gives a pose that the element understands', () => {
    const link = readTourQuery('?room=main-1-4&pose=3.2,4,90,-5.5');
    expect(link.place).toEqual({ room: 'main-1-4', pose: '3.2m 4m 90deg -5.5deg' });
    for (const [name, value] of Object.entries(link.place))
      expect(typeof readAttribute(name as AttributeName, value, sites[0] as string)).toBe('string');
  });

  it('brings its language and what lies open', () => {
    expect(readTourQuery('?room=main-1-4&view=plan&lang=ar').options).toEqual({ lang: 'ar', view: 'plan' });
    // Tags of the reader's own, as far as the interface is written in them.
    expect(readTourQuery('?lang=fr-CA').options).toEqual({ lang: 'fr' });
    expect(readTourQuery('?lang=xx').options).toEqual({});
  });

  it.each([
    ['', 'no-link'],
    ['castro', 'no-link'],
    ['javascript:alert(1)', 'elsewhere'],
    ['https://museum.example/other/?exhibit=clock', 'elsewhere'],
    ['https://museum.example.org/tour/?exhibit=clock', 'elsewhere'],
  ])('is not %j', (text, fault) => {
    expect(readTourLink(text, sites)).toBe(fault);
  });
});
