import { expect, it } from 'vitest';
import { usualLabel } from '../../../src/museum/catalogue/usual-label.ts';

it.each([
  [['Burma', 'Myanmar', 'Burma'], 'Burma'],
  [['North Vietnam', 'Viet Nam', 'Viet Nam', 'North Vietnam'], 'North Vietnam'],
  [['West Germany', 'Germany'], 'Germany'],
  [[null, 'Cuba', null], null],
  [[], null],
])('of %j the usual name is %j', (labels, name) => expect(usualLabel(labels)).toBe(name));
