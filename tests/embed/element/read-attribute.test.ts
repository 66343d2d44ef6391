import { describe, expect, it } from 'vitest';
import { readAttribute } from '../../../src/embed/element/read-attribute.ts';
import type { AttributeName } from '../../../src/embed/vocabulary/vocabulary.ts';

const base = 'https://paper.example/news/article.html';
const read = (name: AttributeName, text: string): unknown => {
  const reading = readAttribute(name, text, base);
  return typeof reading === 'string' ? reading : reading.code;
};

const understood: readonly (readonly [AttributeName, string, string])[] = [
  ['exhibit', ' castro-rifle ', 'castro-rifle'],
  ['exhibit', 'main-1-4.case-2.17', 'main-1-4.case-2.17'],
  ['view', 'map', 'map'],
  ['view', 'walk', 'walk'],
  ['lang', 'zh-Hans', 'zh-Hans'],
  ['heading-level', '3', '3'],
  ['version', '0.1.0', '0.1.0'],
  ['query', 'country=MN&years=1970..1989', 'country=MN&years=1970..1989'],
  ['trail', '1~castro-rifle', '1~castro-rifle'],
  ['src', '../tour/', 'https://paper.example/tour/'],
  ['poster', '//pictures.example/a.jpg', 'https://pictures.example/a.jpg'],
  ['pose', '3.2m 4m 90deg -10.5deg', '3.2,4,90,-10.5'],
  ['pose', '  0m\n0m ', '0,0'],
];

const refused: readonly (readonly [AttributeName, string, string])[] = [
  ['exhibit', '', 'unknown-value'],
  ['exhibit', '"><script>alert(1)</script>', 'unknown-value'],
  ['exhibit', '../../secret', 'unknown-value'],
  ['exhibit', 'x'.repeat(10_000_000), 'unknown-value'],
  ['view', 'Map', 'unknown-value'],
  ['view', 'upside-down', 'unknown-value'],
  ['lang', '../../', 'unknown-value'],
  ['lang', 'de', 'unknown-value'],
  ['heading-level', '0', 'unknown-value'],
  ['heading-level', '2.0', 'unknown-value'],
  ['version', 'latest', 'unknown-value'],
  ['version', '../1.0', 'unknown-value'],
  ['query', '', 'unknown-value'],
  ['query', 'host=https://evil.example', 'unknown-value'],
  ['query', 'country=MN&host=https://evil.example', 'unknown-value'],
  ['trail', 'x'.repeat(6001), 'unknown-value'],
  ['src', 'javascript:alert(1)', 'unknown-value'],
  ['src', 'https://', 'unknown-value'],
  ['src', '', 'unknown-value'],
  ['poster', 'data:text/html,x', 'unknown-value'],
  ['pose', '', 'unknown-value'],
  ['pose', '1 2', 'unknown-unit'],
  ['pose', '3ft 4m', 'unknown-unit'],
  ['pose', '3m 4m 1.5rad', 'unknown-unit'],
  ['pose', '3m 4m 90 0', 'unknown-unit'],
  ['pose', '3m', 'unknown-value'],
  ['pose', '3m 4m 5deg 6deg 7deg', 'unknown-value'],
  ['pose', '1e9m 0m', 'unknown-value'],
  ['pose', '20000m 0m', 'unknown-value'],
  ['pose', '0m 0m 0deg 91deg', 'unknown-value'],
  ['pose', 'NaNm 0m', 'unknown-value'],
];

describe('readAttribute', () => {
  it.each(understood)('takes %s="%s"', (name, text, value) => {
    expect(read(name, text)).toBe(value);
  });

  it.each(refused)('refuses %s="%s"', (name, text, code) => {
    expect(read(name, text)).toBe(code);
  });

  it('says which attribute it was, what stood there and what was expected, briefly', () => {
    expect(readAttribute('view', 'upside-down', base)).toEqual({
      code: 'unknown-value',
      message:
        'view="upside-down": expected one of walk, plan, rooms, gifts, map, timeline, tours, trail, share, about',
    });
    const { message } = readAttribute('exhibit', '<'.repeat(1_000_000), base) as { message: string };
    expect(message.length).toBeLessThan(200);
  });
});
