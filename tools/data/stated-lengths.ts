/** A length a source states, with the direction its words name; metres. */
export interface StatedLength {
  readonly metres: number;
  readonly direction: 'height' | 'other';
  /** The source says "about". */
  readonly about: boolean;
}

const unit: Readonly<Record<string, number>> = { mm: 0.001, cm: 0.01, m: 1 };

/**
 * The lengths of the whole thing in a sentence such as `30 cm long, 20 cm high; 7 kg`. Lengths of a part (`king
 * 56 cm high`, `stand 18 cm wide`) and everything else are left out.
 */
export function readStatedLengths(dimensions: string): StatedLength[] {
  return dimensions.split(/[,;]/).flatMap((clause): StatedLength[] => {
    const match =
      /^\s*(about )?(\d+(?:\.\d+)?) (mm|cm|m) ((?:high|tall|long|wide|deep|thick|across)(?:(?:, | and )(?:high|tall|long|wide|deep|thick|across))*)\s*$/.exec(
        clause,
      );
    if (!match) return [];
    const [, about, number = '', unitName = '', words = ''] = match;
    const metres = Math.round(Number(number) * (unit[unitName] ?? 1) * 1e6) / 1e6;
    return words.split(/, | and /).map((word) => ({
      metres,
      direction: word === 'high' || word === 'tall' ? 'height' : 'other',
      about: about !== undefined,
    }));
  });
}
