import { parseEdtf } from '../../src/museum/catalogue/parse-edtf.ts';
import type { DataFault } from './data-fault.ts';
import type { FileOf } from './file-kinds.ts';
import type { ReadResult } from './read-museum-files.ts';
import { showValue } from './show-value.ts';

type Correction = FileOf<'correction'>;

/** What a record holds of the fields that are no prose, so that a correction can be held against it. */
const held: Partial<Record<Correction['field'], (gift: FileOf<'gift'>) => string | null>> = {
  title: (gift) => gift.title['en'] ?? null,
  giver: (gift) => gift.giver.name,
  'giver-kind': (gift) => (gift.giver.kind === 'unknown' ? null : gift.giver.kind),
  country: (gift) => gift.country,
  recipient: (gift) => gift.recipient,
  date: (gift) => gift.date,
  whereabouts: (gift) => gift.whereabouts.value,
};

/**
 * Faults of the corrections: ids and dates that lead nowhere, changes nothing stands behind, and a last change of a field
 * that says something else than the record does.
 */
export function checkCorrections({ files, named }: ReadResult): DataFault[] {
  const faults: DataFault[] = [];
  const last = new Map<string, Correction>();
  for (const [id, correction] of files.corrections) {
    const { gift, date, kind, corrects, field, before, after, sources } = correction;
    const report = (at: string, found: unknown, expected: string, mend: string): void => {
      faults.push({
        file: `data/corrections/${id}.json`,
        field: at,
        found: showValue(found),
        expected,
        mend,
      });
    };
    if (gift !== null && !named.gift.has(gift))
      report('gift', gift, 'the id of a file in data/gifts', 'Correct the id; former ids do not do.');
    const range = parseEdtf(date);
    if ('fault' in range) report('date', date, `a date in EDTF (${range.fault})`, 'Write it as 2026-11-25.');
    [...sources, ...(corrects === null ? [] : [corrects])].forEach((source, index) => {
      if (!named.source.has(source))
        report(
          index < sources.length ? `sources[${index}]` : 'corrects',
          source,
          'the id of a file in data/sources',
          `Correct the id, or add data/sources/${source}.json.`,
        );
    });
    if (before === after)
      report('after', after, 'something else than before', 'Say what changed, or remove the file.');
    if ((kind === 'report') !== (corrects !== null))
      report(
        'corrects',
        corrects,
        kind === 'report' ? 'the source that has it wrong' : 'null, as no report is corrected',
        'Name the source, or correct the kind.',
      );
    if (sources.length === 0 && kind !== 'unsupported' && kind !== 'spelling')
      report('sources', sources, 'at least one source', 'Name who says so, or correct the kind.');
    if (kind === 'report' || gift === null) continue;
    const key = `${gift} ${field}`;
    const other = last.get(key);
    if (!other || other.date < date) last.set(key, correction);
  }
  for (const { id, gift, field, after } of last.values()) {
    const file = files.gifts.get(gift ?? '');
    const valueOf = held[field];
    if (file && valueOf && valueOf(file) !== after)
      faults.push({
        file: `data/corrections/${id}.json`,
        field: 'after',
        found: showValue(after),
        expected: `${showValue(valueOf(file))}, as data/gifts/${file.id}.json says`,
        mend: 'Write what the record says, or add a later correction that says why it changed again.',
      });
  }
  return faults;
}
