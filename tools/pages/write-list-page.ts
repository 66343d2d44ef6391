import { html, type Part } from './html.ts';
import { writePage, type PageAssets } from './page-frame.ts';
import type { PageVoice } from './page-voice.ts';
import type { SiteFacts } from './site-facts.ts';
import { describeListThings } from './things.ts';

/** What a page about many things says; what is not said stays out. */
export interface ListPageOptions {
  readonly title: string;
  readonly description: string;
  readonly main: Part;
  readonly line?: Part;
}

/** Writes a page about no single thing: a list, a table, figures. It has neither picture nor aside. */
export function writeListPage(
  { title, description, main, line = null }: ListPageOptions,
  facts: SiteFacts,
  assets: PageAssets,
  voice: PageVoice,
): string {
  return writePage(
    {
      title,
      heading: html`${title}`,
      description,
      walk: null,
      line,
      lead: null,
      picture: null,
      main,
      aside: null,
      licence: voice.language.text('record.licence'),
      things: describeListThings(facts, voice),
      alternates: [],
    },
    facts,
    assets,
    voice,
  );
}
