import { compareDays, parseEdtf } from '../../src/museum/catalogue/parse-edtf.ts';
import type { TimelineEvents } from '../../src/museum/catalogue/timeline-event.ts';
import type { PackedFile } from './packed-file.ts';
import { readDataFolder } from './read-data-folder.ts';
import { readMuseumFiles } from './read-museum-files.ts';
import { withoutSchema } from './without-schema.ts';

/**
 * `events.json` (`TimelineEvents`): what explains when gifts came, in the order it happened.
 *
 * @param root folder of the project
 * @param files of that folder, if they have been read
 * @throws for a date that is none or a source nobody has; the check of the data says more
 */
export function packEvents(root: string, files = readMuseumFiles(readDataFolder(root)).files): PackedFile {
  const dated = [...files.events.values()].map((file) => {
    const range = parseEdtf(file.date);
    if ('fault' in range) throw new Error(`pack-events: ${file.id}: ${range.fault}`);
    return { range, event: { ...withoutSchema(file), years: [range.first[0], range.last[0]] as const } };
  });
  dated.sort((a, b) => compareDays(a.range.first, b.range.first) || compareDays(a.range.last, b.range.last));
  const events = dated.map(({ event }) => event);
  const cited = [...new Set(events.flatMap(({ sources }) => sources))].sort();
  const sources = Object.fromEntries(
    cited.map((id) => {
      const source = files.sources.get(id);
      if (!source) throw new Error(`pack-events: there is no source ${id}`);
      return [id, withoutSchema(source)];
    }),
  );
  const content: TimelineEvents = { events, sources };
  return { name: 'events.json', content: JSON.stringify(content) };
}
