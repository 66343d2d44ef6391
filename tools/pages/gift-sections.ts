import type { Correction } from '../../src/museum/catalogue/correction.ts';
import type { CitedResolution, GiftRecord } from '../../src/museum/catalogue/gift-record.ts';
import { describeCorrection } from '../../src/language/describe-correction.ts';
import type { FileOf } from '../data/file-kinds.ts';
import { citation, outsideLink } from './citation-part.ts';
import { describeModel } from './describe-model.ts';
import type { PageVoice } from './page-voice.ts';
import { html, type Markup, type Part } from './html.ts';
import { idOfCountry } from './index-facts.ts';
import { chosenPhrase, phrase } from './phrase-part.ts';

/*
 * The sections of a gift's record, in the words and the order of its panel (src/view/record); a test holds them against it.
 */

/** The first of the resolutions on gifts and trade with the North was adopted in October of this year. */
const firstYear = 2006;

export function section(title: string, content: Part, id: string | null = null): Markup {
  return html`<section ${id !== null && html`id="${id}"`}>
    <h2>${title}</h2>
    ${content}
  </section> `;
}

export function fact(name: string, content: Part, { language }: PageVoice): Markup | null {
  if (name === '') return null;
  return html`<div>
    <dt>${name}</dt>
    <dd>${content || html`<span class="muted">${language.text('fact.notStated')}</span>`}</dd>
  </div> `;
}

/** What is known, row by row; a row whose fact no source states says so. */
export function factsSection(record: GiftRecord, voice: PageVoice): Markup | null {
  const { entry, giverRole, rankReason, countryModern, occasion, materials, dimensions } = record;
  const { language } = voice;
  const rank = entry.rank ?? 'unknown';
  const then = language.countryName(entry.country, entry.countryLabel);
  const hasChanged = entry.country !== null && countryModern !== entry.country;
  const words = (text: string | null): Markup | null => (text === null ? null : phrase(text, voice));
  const aside = (content: Part): Markup => html`<span class="aside">${content}</span>`;
  const giver = [
    words(entry.giver),
    giverRole !== null && aside(words(giverRole)),
    entry.giver === null && entry.giverKind !== 'unknown' && language.text(`giverKind.${entry.giverKind}`),
  ].filter((part) => part !== null && part !== false);
  const rows = [
    fact(language.text('fact.giver'), giver.length > 0 && giver, voice),
    fact(
      language.text('fact.rank'),
      [
        language.text('rank.withCloth', {
          rank: language.text(`rank.${rank}`),
          cloth: language.text(`cloth.${rank}`),
        }),
        aside(words(rankReason)),
      ],
      voice,
    ),
    fact(
      language.text(hasChanged ? 'fact.countryThen' : 'fact.country'),
      then !== null && html`<a href="${voice.linkTo('country', idOfCountry(entry))}">${then}</a>`,
      voice,
    ),
    hasChanged &&
      fact(
        language.text('fact.countryNow'),
        language.countryName(countryModern, null) ?? language.text('fact.countryNowNone'),
        voice,
      ),
    fact(language.text('fact.recipient'), nameRecipient(record, voice, aside), voice),
    fact(language.text('fact.direction'), language.text(`direction.${entry.direction}`), voice),
    fact(language.text('fact.date'), entry.date === null ? null : language.date(entry.date), voice),
    fact(language.text('fact.occasion'), words(occasion), voice),
    fact(language.text('fact.materials'), materials.length > 0 && words(materials.join(', ')), voice),
    fact(language.text('fact.dimensions'), words(dimensions), voice),
  ];
  // Of a museum that has no word for any of them.
  if (rows.every((row) => row === null || row === false)) return null;
  return section(language.text('record.facts'), html`<dl>${rows}</dl>`);
}

function nameRecipient({ entry }: GiftRecord, voice: PageVoice, aside: (content: Part) => Markup): Part {
  const { language } = voice;
  const named = language.recipientName(entry.recipient);
  if (named !== null) {
    const isLeader = language.find(`recipient.${entry.recipient}`) !== null;
    return [
      phrase(named, voice, isLeader ? language.tag : 'en'),
      isLeader && aside(nameOtherwise(entry.recipient, voice)),
    ];
  }
  const presumed = language.recipientName(entry.recipientPresumed);
  if (presumed === null) return null;
  return [
    html`<bdi>${language.text('fact.presumed', { name: presumed })}</bdi>`,
    aside(language.text('fact.presumedNote')),
  ];
}

/** A leader's name in the other writing: in Hangul where the page is not Korean, in Latin letters where it is. */
function nameOtherwise(recipient: string | null, { language, others }: PageVoice): Part {
  const other = others(language.tag === 'ko' ? 'en' : 'ko');
  const name = other?.recipientName(recipient) ?? null;
  return name !== null && html`<bdi lang="${other?.tag}">${name}</bdi>`;
}

/** Whether the thing is known to be there, in words, and why it was graded so; how sure the record is. */
export function evidenceSection(
  { entry, whereaboutsReason, confidence }: GiftRecord,
  voice: PageVoice,
): Markup {
  const { language } = voice;
  const { whereabouts } = entry;
  return section(
    language.text('record.whereabouts'),
    html`<p><span class="plate ${whereabouts}">${language.text(`whereabouts.${whereabouts}`)}</span></p>
      <p>${language.text(`whereabouts.${whereabouts}.sentence`)}</p>
      <p class="small">${phrase(whereaboutsReason, voice)}</p>
      <p class="small">
        <strong>${language.text('record.confidence')}</strong> ${language.text(`confidence.${confidence}`)}
      </p>`,
  );
}

export function disputesSection({ disputes }: GiftRecord, voice: PageVoice): Markup | null {
  if (disputes === null) return null;
  const title = voice.language.text('record.disputes');
  return section(title, html`<p class="marked">${phrase(disputes, voice)}</p>`);
}

/** Every claim of a record, each with the source that makes it. */
export function claimsSection({ claims, sources }: GiftRecord, voice: PageVoice): Markup {
  const { language } = voice;
  const counts = { count: claims.length, sources: new Set(claims.map(({ source }) => source)).size };
  const rows = claims.map(({ field, says, source }, row) => {
    const isRepeated = claims.findIndex((claim) => claim.source === source) < row;
    return html`<li>
      <p class="label">${language.text(`claimField.${field}`)}</p>
      <p>${phrase(says, voice)}</p>
      ${citation(sources[source], source, voice, isRepeated)}
    </li> `;
  });
  return section(
    language.text('record.claims'),
    html`<p class="small">${language.text('record.claimsNote', counts)}</p>
      <ol class="plain">
        ${rows}
      </ol>`,
  );
}

/** Which resolutions are held against a gift, who says so and who denies it. Nothing where sanctions are no matter. */
export function sanctionsSection({ sanctions, sources, entry }: GiftRecord, voice: PageVoice): Markup | null {
  const { language } = voice;
  const rule = language.text('sanctions.before2006');
  const isBefore = rule !== '' && entry.years !== null && entry.years[1] < firstYear;
  if (!sanctions && !isBefore) return null;
  const cited = [...new Set(sanctions?.sources)];
  return section(
    language.text('record.sanctions'),
    html`${sanctions && html`<p>${phrase(sanctions.note, voice)}</p>`}
      ${sanctions?.resolutions.map((one) => resolution(one, sources, voice))}
      <p class="small">${rule} ${isBefore && language.text('sanctions.thisBefore')}</p>
      ${
        cited.length > 0 &&
        html`<p class="label">${language.text('sanctions.sources')}</p>
          <ul class="plain">
            ${cited.map((id) => html`<li>${citation(sources[id], id, voice)}</li> `)}
          </ul>`
      }`,
  );
}

function resolution(
  { resolution: name, year, paragraphs, subject, certainty, url, statements }: CitedResolution,
  sources: GiftRecord['sources'],
  voice: PageVoice,
): Markup {
  const { language } = voice;
  const said = statements.map(
    ({ who, date, said: words, source }) =>
      html`<li>
        <p>
          <strong>${phrase(who, voice)}</strong>${date !== null && html`, <bdi>${language.date(date)}</bdi>`}
        </p>
        <p>${phrase(words, voice)}</p>
        ${citation(sources[source], source, voice)}
      </li> `,
  );
  return html`<div class="ruled">
    <p>
      ${name !== '' && html`<strong>${outsideLink(url, html`<bdi>${name}</bdi> (${year})`)}</strong>`}
      ${phrase(subject, voice)}
    </p>
    ${paragraphs !== '' && html`<p class="small">${language.text('sanctions.paragraphs', { paragraphs })}</p>`}
    <p class="small">${language.text('sanctions.certainty', { certainty })}</p>
    ${
      said.length > 0 &&
      html`<p class="label">${language.text('sanctions.said')}</p>
        <ul class="plain">
          ${said}
        </ul>`
    }
  </div> `;
}

/** Id of the long description of a picture. */
export const longId = 'described';

/** What the model that stands in the tour goes by. */
export function modelSection(
  record: GiftRecord,
  model: FileOf<'model'> | undefined,
  voice: PageVoice,
): Markup {
  const { modelBasis, sizeBasis } = record;
  const { language, words } = voice;
  return section(
    language.text('record.model'),
    html`<h3>${words('gift.long')}</h3>
      <div id="${longId}" class="words">${describeModel(record, model, voice)}</div>
      <dl>
        ${fact(language.text('model.basis'), phrase(modelBasis, voice), voice)}
        ${fact(language.text('model.sizeBasis'), phrase(sizeBasis, voice), voice)}
      </dl>`,
  );
}

/** What was changed in this entry, and what reports about its gift have wrong; nothing where nothing is. */
export function historySection({ corrections, sources }: GiftRecord, voice: PageVoice): Markup | null {
  if (corrections.length === 0) return null;
  const rows = corrections.map((one) => html`<li>${correctionEntry(one, sources, voice)}</li> `);
  return section(
    voice.language.text('record.history'),
    html`<ol class="plain">
      ${rows}
    </ol>`,
  );
}

export function correctionEntry(
  correction: Correction,
  sources: GiftRecord['sources'],
  voice: PageVoice,
): Markup {
  const { language } = voice;
  const { field, before, after } = describeCorrection(correction, language);
  const wrong = correction.corrects === null ? undefined : sources[correction.corrects];
  const report = wrong && (wrong.publisher ?? wrong.title ?? wrong.id);
  return html`<p class="label">
      ${field} · ${language.text(`correction.${correction.kind}`)} ·
      <bdi>${language.date(correction.date)}</bdi>
    </p>
    <p>
      <del
        ><span class="unseen">${language.text('correction.before')} </span
        >${phrase(before.text, voice, before.tag)}</del
      >
      <span aria-hidden="true">${language.direction === 'rtl' ? '←' : '→'}</span>
      <ins
        ><span class="unseen">${language.text('correction.after')} </span
        >${phrase(after.text, voice, after.tag)}</ins
      >
    </p>
    ${report !== undefined && html`<p class="small">${language.text('correction.inReport', { report })}</p>`}
    <p>${chosenPhrase(correction.reason, voice)}</p>
    ${correction.sources.map((id) => citation(sources[id], id, voice, true))}`;
}
