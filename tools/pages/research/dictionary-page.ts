import { gatherExportFacts } from '../../exports/export-facts.ts';
import { exportPaths } from '../../exports/export-paths.ts';
import { listDictionary, type DictionaryRow } from '../../exports/list-dictionary.ts';
import { listTables } from '../../exports/list-tables.ts';
import { section } from '../gift-sections.ts';
import { html, type Markup } from '../html.ts';
import type { PageAssets } from '../page-frame.ts';
import type { PageVoice } from '../page-voice.ts';
import { phrase } from '../phrase-part.ts';
import type { SiteFacts } from '../site-facts.ts';
import { researchWords } from './research-words.ts';
import { writeListPage } from '../write-list-page.ts';

interface ToldTable {
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly rows: number;
  readonly columns: readonly DictionaryRow[];
}

const kept = new WeakMap<SiteFacts, readonly ToldTable[]>();

function listTold(facts: SiteFacts): readonly ToldTable[] {
  let told = kept.get(facts);
  if (!told) {
    const tables = listTables(gatherExportFacts(facts));
    const dictionary = listDictionary(tables);
    told = tables.map(({ name, title, path, rows }) => ({
      name,
      title,
      path,
      rows: rows.length,
      columns: dictionary.filter(({ table }) => table === name),
    }));
    kept.set(facts, told);
  }
  return told;
}

/** Every table and every column of the data: what it means, what it may hold, how often it is empty. */
export function dictionaryPage(facts: SiteFacts, assets: PageAssets, voice: PageVoice): string {
  const { language, base } = voice;
  const say = researchWords(language.tag);
  const title = say('dictionary.title');
  return writeListPage(
    {
      title,
      description: say('dictionary.lead'),
      main: [
        html`<p class="description">${say('dictionary.lead')}</p>`,
        listTold(facts).map((table) =>
          section(
            table.name,
            html`<p>
                ${phrase(table.title, voice)} · ${say('dictionary.rows', { count: table.rows })} ·
                <a href="${base}${table.path}" type="text/csv">CSV</a>
              </p>
              ${columnsTable(table.columns, voice)}`,
          ),
        ),
        html`<p><a href="${base}${exportPaths.dictionary}" type="text/csv">${say('csv')}</a></p>`,
      ],
    },
    facts,
    assets,
    voice,
  );
}

function columnsTable(rows: readonly DictionaryRow[], voice: PageVoice): Markup {
  const { language } = voice;
  const say = researchWords(language.tag);
  return html`<dl class="dictionary">
    ${rows.map(({ column, filled, empty }) => {
      const { name, type, unit, description, values, isList, refers } = column;
      const more = [
        ...(values ? [`${say('dictionary.values')}: ${values.join(', ')}`] : []),
        ...(isList === true ? [say('dictionary.list')] : []),
        ...(refers === undefined ? [] : [say('dictionary.refers', { table: refers })]),
      ];
      return html`<div>
        <dt><code>${name}</code> ${type}${unit !== undefined && `, ${unit}`}</dt>
        <dd>
          ${phrase(description, voice)}
          ${more.length > 0 && html`<span class="line">${more.join(' · ')}</span>`}
          <span class="line"
            >${say('dictionary.empty')}:
            ${empty === 0 ? say('dictionary.never') : `${language.number(empty)} / ${language.number(filled + empty)}`}</span
          >
        </dd>
      </div> `;
    })}
  </dl>`;
}
