import { expect, it } from 'vitest';
import { measureCost } from '../../../src/embed/builder/measure-cost.ts';

it('counts what belongs to the tour that stands there, the newest of each', () => {
  const folder = 'https://museum.example/';
  const file = (path: string, encodedBodySize: number) => ({ name: `${folder}${path}`, encodedBodySize });
  const files = [
    file('embed.js', 5900),
    file('posters/exhibit/clock-640.avif', 20_000),
    file('posters/exhibit/clock-tower-640.avif', 1),
    file('cards/exhibit/clock.json', 700),
    file('posters/exhibit/clock-1280.avif', 50_000),
    // A failed or opaque one says nothing.
    file('cards/exhibit/clock.json', 0),
  ];
  expect(measureCost(files, folder, 'exhibit/clock')).toEqual({ script: 5900, picture: 50_000, card: 700 });
  expect(measureCost(files, folder, 'museum')).toEqual({ script: 5900, picture: null, card: null });
});
