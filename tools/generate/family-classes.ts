import { familyIds } from '../../models/families/family-ids.ts';

/**
 * How a gift can be carried: on a shelf, alone in a bay or on a plinth, on a step or the floor, or hung. Gifts are made
 * in sizes that no other class of places suits better, so that as many can be placed as there are places.
 */
export const placeClasses = ['shelf', 'single', 'floor', 'hung'] as const;
export type PlaceClass = (typeof placeClasses)[number];

const hung: readonly string[] = [
  'framed-picture',
  'relief',
  'tapestry',
  'hanging-scroll',
  'banner',
  'certificate',
];
const onTheFloor: readonly string[] = [
  'figure',
  'tower',
  'tree',
  'car',
  'longcase-clock',
  'furniture-suite',
  'armour',
  'folding-screen',
  'mounted-animal',
  'railway-carriage',
  'aircraft',
];

/** Families that stand in rooms of their own and nowhere else: one that stands and one that hangs for each room. */
export const familiesApart: readonly (readonly [standing: string, hung: string])[] = [
  ['string-instrument', 'certificate'],
  ['medal', 'banner'],
  ['ship-model', 'relief'],
];

const apart = new Set(familiesApart.flat());
const free = (family: string): boolean => !apart.has(family);

/** Families a gift of each class may be of where its room asks for none, the frequent ones first. */
export const familiesOf: Readonly<Record<PlaceClass, readonly string[]>> = {
  shelf: familyIds.filter(
    (family) =>
      free(family) &&
      !hung.includes(family) &&
      !onTheFloor.includes(family) &&
      family !== 'animal-photograph',
  ),
  single: ['vase', 'bust', 'globe', 'building-model', 'elephant', 'horse', 'figure-group', 'table-clock'],
  floor: onTheFloor,
  hung: hung.filter(free),
};
