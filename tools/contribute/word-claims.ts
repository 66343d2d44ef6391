import type { GiftFile } from '../../src/museum/catalogue/definitions/gift.ts';

type Facts = Pick<
  GiftFile,
  'giver' | 'countryLabel' | 'recipient' | 'date' | 'materials' | 'dimensions' | 'displayed'
>;
type Claim = GiftFile['claims'][number];

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const leaders: Readonly<Record<string, string>> = {
  'kim-il-sung': 'Kim Il Sung',
  'kim-jong-il': 'Kim Jong Il',
  'kim-jong-un': 'Kim Jong Un',
};

/** A claim for each fact that needs one, in plain words, all of one source. */
export function wordClaims(facts: Facts, says: string, source: string): Claim[] {
  const { giver, countryLabel, recipient, date, materials, dimensions, displayed } = facts;
  const claims: Claim[] = [{ field: 'what', says, source }];
  const add = (field: Claim['field'], text: string): void => {
    claims.push({ field, says: text, source });
  };
  const role = giver.role === null ? '' : `, ${giver.role}`;
  if (giver.name !== null) add('giver', `Given by ${giver.name}${role}.`);
  else if (countryLabel !== null) add('country', `Given from ${countryLabel}.`);
  if (recipient !== null)
    add('recipient', `Given to ${leaders[recipient] ?? recipient.replace(/^other:/, '')}.`);
  if (date !== null) add('date', wordDate(date));
  if (materials.length > 0) add('materials', `Made of ${materials.join(', ')}.`);
  if (dimensions !== null) add('dimensions', `Size: ${dimensions}.`);
  if (displayed !== null) add('whereabouts', `On display: ${displayed}.`);
  return claims;
}

function wordDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (year === undefined) return `Date: ${date}.`;
  const name = months[Number(month) - 1];
  if (name === undefined) return `Given in ${year}.`;
  return day === undefined ? `Given in ${name} ${year}.` : `Given on ${Number(day)} ${name} ${year}.`;
}
