import { describe, expect, it } from 'vitest';
import { readSite } from '../../../tools/pages/read-site.ts';
import { root } from '../../root.ts';

describe('the address of the site', () => {
  it('is what the environment says, before what the data say', () => {
    expect(readSite(root, { MUSEUM_SITE: 'http://localhost:4173/' })).toBe('http://localhost:4173/');
    expect(readSite(root, { MUSEUM_SITE: '' })).toBe(readSite(root, {}));
  });

  it.each([
    'museum.example/',
    'javascript:alert(1)/',
    'https://museum.example/house',
    'https://museum.example/?a=/',
    'https://museum.example/#/',
  ])('is refused as %s', (address) => {
    expect(() => readSite(root, { MUSEUM_SITE: address })).toThrow(/MUSEUM_SITE/);
  });
});
