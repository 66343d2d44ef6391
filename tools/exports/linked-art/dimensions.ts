import { directionTerms, unitTerms } from './terms.ts';

const directions: Readonly<Record<string, keyof typeof directionTerms>> = {
  high: 'height',
  tall: 'height',
  wide: 'width',
  long: 'length',
  deep: 'depth',
  thick: 'thickness',
  across: 'diameter',
};

/**
 * The lengths of a sentence such as `38.6 cm wide, 31.6 cm high`. Where it says anything else besides (`about`, the size of a
 * part, a weight) none are read from it: it stands as a statement anyway.
 */
export function readDimensions(stated: string): readonly object[] {
  const found = stated.split(', ').map((clause) => {
    const [, value = '', unit = '', word = ''] =
      /^(\d+(?:\.\d+)?) (mm|cm|m) (high|tall|wide|long|deep|thick|across)$/.exec(clause) ?? [];
    const direction = directions[word];
    if (direction === undefined) return null;
    return {
      type: 'Dimension',
      _label: clause,
      classified_as: [directionTerms[direction]],
      value: Number(value),
      unit: unitTerms[unit as keyof typeof unitTerms],
    };
  });
  return found.includes(null) ? [] : found.filter((one) => one !== null);
}
