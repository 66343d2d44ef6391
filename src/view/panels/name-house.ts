import type { Language } from '../../language/language.ts';

/** Name of a house by its id; an id without a name stands for itself. */
export function nameHouse(house: string, language: Language): string {
  return language.find(`house.${house}`) ?? house;
}
