import { expect, it } from 'vitest';
import { methodNames } from '../../../src/embed/element/method-names.ts';
import { methods } from '../../../src/embed/vocabulary/vocabulary.ts';

it('names every method of the table', () => {
  expect(methodNames).toEqual(Object.keys(methods));
});
