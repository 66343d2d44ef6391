import type { GiftRecord } from '../../src/museum/catalogue/gift-record.ts';
import { parseEdtf } from '../../src/museum/catalogue/parse-edtf.ts';
import { sourceLink } from './citation-part.ts';
import { section } from './gift-sections.ts';
import { html, type Markup, type Part } from './html.ts';
import type { PageVoice } from './page-voice.ts';
import { phrase } from './phrase-part.ts';

interface Moment {
  /** EDTF. */
  readonly date: string;
  readonly what: Part;
}

/**
 * What happened to a gift, in the order of time: when it was given and who says so, when each source told of it, what was
 * corrected in the catalogue. A source without a date has no place in it.
 */
export function timeSection(record: GiftRecord, voice: PageVoice): Markup {
  const { entry, claims, sources, occasion, corrections } = record;
  const { language, words } = voice;
  const who = (ids: readonly string[]): Part =>
    ids.map((id, at) => html`${at > 0 && '; '}${sourceLink(sources[id], id, voice)}`);
  const saying = (...fields: readonly string[]): string[] => [
    ...new Set(claims.filter(({ field }) => fields.includes(field)).map(({ source }) => source)),
  ];
  // Where no claim is about the date alone, the one about the giver has it.
  const dated = saying('date');
  const given: Moment[] =
    entry.date === null
      ? []
      : [
          {
            date: entry.date,
            what: [
              html`<strong>${words('gift.history.given')}</strong
                >${occasion !== null && html`: ${phrase(occasion, voice)}`}`,
              html`<span class="aside"
                >${who(dated.length > 0 ? dated : saying('giver', 'what', 'occasion'))}</span
              >`,
            ],
          },
        ];
  const told = [...new Set(claims.map(({ source }) => source))].flatMap((id): Moment[] => {
    const { published } = sources[id] ?? { published: null };
    return published === null
      ? []
      : [
          {
            date: published,
            what: html`${words('gift.history.told')} ${sourceLink(sources[id], id, voice, false)}`,
          },
        ];
  });
  const corrected = corrections.map(({ date, field }): Moment => ({
    date,
    what: words('gift.history.corrected', { field: language.text(`claimField.${field}`) }),
  }));
  const moments = [...given, ...told, ...corrected].sort((a, b) => order(a.date) - order(b.date));
  return section(
    words('gift.history'),
    html`${entry.date === null && html`<p class="small">${words('gift.history.undated')}</p>`}
      <dl class="times">
        ${moments.map(
          ({ date, what }) =>
            html`<div>
              <dt><bdi>${language.date(date)}</bdi></dt>
              <dd>${what}</dd>
            </div> `,
        )}
      </dl>`,
  );
}

/** The first day a date allows, as a number that grows with time; what is no date comes last. */
function order(edtf: string): number {
  const range = parseEdtf(edtf);
  if ('fault' in range) return Infinity;
  const [year, month, day] = range.first;
  return year * 10_000 + (month ?? 0) * 100 + (day ?? 0);
}
