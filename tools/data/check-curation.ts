import type { DataFault } from './data-fault.ts';
import { meant } from './nearest-names.ts';
import type { ReadResult } from './read-museum-files.ts';
import { showValue } from './show-value.ts';

/**
 * Faults of what a curator has decided, as far as the files tell: gifts that are not there, files that decide nothing, two
 * gifts in one place. Whether a place is there and takes its gift, the house says (`check-places.ts`).
 */
export function checkCuration({ files, named }: ReadResult): DataFault[] {
  const faults: DataFault[] = [];
  const holders = new Map<string, string>();
  for (const [name, { gift, place, cloth, light }] of files.curation) {
    const report = (field: string, found: unknown, expected: string, mend: string): void => {
      faults.push({ file: `data/curation/${name}.json`, field, found: showValue(found), expected, mend });
    };
    if (!named.gift.has(gift))
      report(
        'gift',
        gift,
        'the id of a file in data/gifts',
        `${meant(gift, named.gift)} Correct the id (former ids do not do), or remove the file.`.trim(),
      );
    else if (gift !== name)
      report('gift', gift, `"${name}", the name of the file`, 'Give the file the name of its gift.');
    if (place === null && cloth === null && light === null)
      report('', 'nothing decided', 'a place, a cloth or a light', 'Decide something, or remove the file.');
    if (place === null) continue;
    const holder = holders.get(place);
    if (holder === undefined) holders.set(place, name);
    else
      report(
        'place',
        place,
        `a place of its own (data/curation/${holder}.json has put ${holder} there)`,
        'Put one of the two elsewhere.',
      );
  }
  return faults;
}
