/** Metres; null where nobody says. */
export interface StatedSize {
  readonly width: number | null;
  readonly height: number | null;
  readonly depth: number | null;
}

/** Metres of one of a unit, by how it is written. */
export const unitMetres: Readonly<Record<string, number>> = {
  mm: 0.001,
  cm: 0.01,
  m: 1,
  in: 0.0254,
  inch: 0.0254,
  inches: 0.0254,
  '"': 0.0254,
  '″': 0.0254,
  ft: 0.3048,
};

export const unknownSize: StatedSize = { width: null, height: null, depth: null };

const number = String.raw`(\d+(?:[.,]\d+)?(?:\s+\d+\/\d+)?|\d+\/\d+)`;
const unit = String.raw`(mm|cm|m|inches|inch|in|ft|"|″)(?![a-z])\.?`;
const product = new RegExp(
  String.raw`${number}\s*(?:${unit})?\s*[x×✕*]\s*${number}\s*(?:${unit})?(?:\s*[x×✕*]\s*${number})?\s*(?:${unit})?`,
  'gi',
);
const named = new RegExp(
  String.raw`\b(height|high|haut(?:eur)?|höhe|h|width|wide|larg(?:eur)?|breite|w|b|length|long(?:ueur)?|länge|l|depth|deep|prof(?:ondeur)?|tiefe|d|diam(?:eter|ètre)?|ø|durchmesser)\b\.?\s*[:=]?\s*${number}\s*${unit}`,
  'gi',
);
const behind = new RegExp(
  String.raw`${number}\s*${unit}\s*\(?(high|tall|wide|long|deep|thick|h|w|l|d|diam)\b`,
  'gi',
);

/**
 * A size as catalogues write it: `73.7 × 92.1 cm` (height × width × depth, as museums have it), `H. 12 cm; W. 5 cm`,
 * `36 1/4 x 29 in. (92.1 x 73.7 cm)`, where the metric one is taken. Of several the first is, which is the whole thing.
 */
export function readSize(text: string): StatedSize {
  const products = [...text.matchAll(product)].flatMap((match) => {
    const [, height = '', unitA, width = '', unitB, depth, unitC] = match;
    const last = unitC ?? unitB ?? unitA;
    if (last === undefined) return [];
    return [
      {
        isMetric: /m$/i.test(last),
        size: {
          height: toMetres(height, unitA ?? last),
          width: toMetres(width, unitB ?? last),
          depth:
            depth === undefined
              ? isRound(text)
                ? toMetres(width, unitB ?? last)
                : null
              : toMetres(depth, last),
        },
      },
    ];
  });
  const best = products.find(({ isMetric }) => isMetric) ?? products[0];
  if (best) return best.size;
  const size: { width: number | null; height: number | null; depth: number | null } = { ...unknownSize };
  const take = (name: string, value: number | null): void => {
    const word = name.toLowerCase();
    if (/^(?:diam|ø|durch)/.test(word)) {
      size.width ??= value;
      size.depth ??= value;
    } else if (/^(?:h|t)/.test(word)) size.height ??= value;
    else if (/^(?:d|p|thick)/.test(word)) size.depth ??= value;
    else size.width ??= value;
  };
  const metric = (list: readonly RegExpMatchArray[], at: number): readonly RegExpMatchArray[] => {
    const inMetres = list.filter((match) => /m$/i.test(match[at] ?? ''));
    return inMetres.length > 0 ? inMetres : list;
  };
  for (const match of metric([...text.matchAll(named)], 3))
    take(match[1] ?? '', toMetres(match[2] ?? '', match[3] ?? ''));
  for (const match of metric([...text.matchAll(behind)], 2))
    take(match[3] ?? '', toMetres(match[1] ?? '', match[2] ?? ''));
  return size;
}

/** A number of a column, as `12`, `12.5`, `12,5` or with its own unit; metres. Null where there is none above zero. */
export function readLength(text: string, usualUnit: string): number | null {
  const match = new RegExp(String.raw`^\s*(?:ca?\.?|about|circa|~)?\s*${number}\s*(?:${unit})?`, 'i').exec(
    text,
  );
  return match ? toMetres(match[1] ?? '', match[2] ?? usualUnit) : null;
}

/** Height and diameter, as in `H x diam.: 20.9 x 8 cm`. */
function isRound(text: string): boolean {
  return /\bdiam|durchmesser|ø/i.test(text);
}

function toMetres(text: string, unitName: string): number | null {
  const factor = unitMetres[unitName.toLowerCase()];
  if (factor === undefined) return null;
  const value = text
    .trim()
    .split(/\s+/)
    .reduce((sum, part) => {
      const [over = '', under] = part.split('/');
      return sum + Number(over.replace(',', '.')) / (under === undefined ? 1 : Number(under));
    }, 0);
  const metres = Math.round(value * factor * 1e5) / 1e5;
  return Number.isFinite(metres) && metres > 0 ? metres : null;
}
