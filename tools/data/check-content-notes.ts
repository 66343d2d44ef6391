import { familyIds } from '../../models/families/family-ids.ts';
import type { DataFault } from './data-fault.ts';
import { findSign } from './find-sign.ts';
import type { ReadResult } from './read-museum-files.ts';
import { showValue } from './show-value.ts';

/**
 * Faults of the content notes. A list of gifts is complete when every gift that a word or a family of the note points at
 * has been decided on: it carries the note, or was looked at and does not.
 */
export function checkContentNotes({ files, named }: ReadResult): DataFault[] {
  const faults: DataFault[] = [];
  for (const [id, note] of files.contentNotes) {
    const report = (field: string, found: unknown, expected: string, mend: string): void => {
      faults.push({ file: `data/content-notes/${id}.json`, field, found: showValue(found), expected, mend });
    };
    note.families.forEach((family, index) => {
      if (!(familyIds as readonly string[]).includes(family))
        report(`families[${index}]`, family, 'a family of models/families', 'Correct the family.');
    });
    const decided = new Set<string>();
    for (const list of ['gifts', 'cleared'] as const)
      note[list].forEach(({ gift }, index) => {
        const at = `${list}[${index}].gift`;
        if (!named.gift.has(gift))
          report(at, gift, 'the id of a file in data/gifts', 'Correct the id; former ids do not do.');
        if (decided.has(gift)) report(at, gift, 'each gift once', 'Keep one of the two decisions.');
        decided.add(gift);
      });
    for (const [gift, file] of files.gifts) {
      if (decided.has(gift)) continue;
      const sign = findSign(file, files.models.get(gift)?.family, note);
      if (sign !== null)
        report(
          'gifts',
          `${gift}: ${sign}`,
          'a decision on every gift that a word or a family of the note points at',
          `Add ${gift} to gifts or to cleared, with the reason.`,
        );
    }
  }
  return faults;
}
