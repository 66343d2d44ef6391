import type { PackedFile } from '../data/packed-file.ts';
import type { SiteFacts } from '../pages/site-facts.ts';
import { framePermissions } from '../../src/embed/vocabulary/frame-permissions.ts';
import { escapeHtml } from '../pages/html.ts';
import { listSubjects, type Subject } from '../pages/list-subjects.ts';
import { queryOf } from '../pages/site-paths.ts';

/** An answer of kind “rich” as oEmbed 1.0 has it; the three fields of the thumbnail are there together or not at all. */
export interface OembedAnswer {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly author_name: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
  readonly html: string;
  /** CSS pixels, as in `html`. */
  readonly width: number;
  readonly height: number;
}

const day = 86_400;
/**
 * The sizes answers are written for. A file knows no `maxwidth`: a consumer that needs a smaller frame takes the small answer,
 * or writes other numbers into width and height; the frame keeps to 16:9 and never grows past the column it stands in.
 */
const sizes = [
  { ending: '', width: 800, height: 450, hasThumbnail: true },
  // The picture is larger than this frame may be.
  { ending: '.small', width: 480, height: 270, hasThumbnail: false },
] as const;

/**
 * oEmbed answers for every gift, room and tour: `oembed/<kind>/<id>.json`, and `oembed/<kind>/<id>.small.json` for narrow
 * columns. None where the site does not know its own address: all in them is absolute.
 */
export function* packOembed(facts: SiteFacts): Generator<PackedFile> {
  const { site } = facts;
  if (site === null) return;
  for (const subject of listSubjects(facts))
    for (const size of sizes) {
      const content = JSON.stringify(answer(subject, size, site, facts));
      for (const id of [subject.id, ...subject.aliases])
        yield { name: `oembed/${subject.kind}/${id}${size.ending}.json`, content };
    }
}

function answer(
  { kind, id, title: titles }: Subject,
  { width, height, hasThumbnail }: (typeof sizes)[number],
  site: string,
  { voices: [english] }: SiteFacts,
): OembedAnswer {
  const title = titles['en'] ?? '';
  // One line: some consumers make paragraphs of others.
  const frame = `<iframe ${Object.entries({
    src: `${site}embed.html${queryOf(kind, id)}`,
    title,
    width,
    height,
    loading: 'lazy',
    allow: framePermissions,
    allowfullscreen: '',
    referrerpolicy: 'strict-origin-when-cross-origin',
    style: 'border:0;margin:0;max-width:100%;height:auto;aspect-ratio:16/9',
  })
    .map(([name, value]) => `${name}="${escapeHtml(String(value))}"`)
    .join(' ')}></iframe>`;
  return {
    type: 'rich',
    version: '1.0',
    title,
    author_name: english?.site.author ?? '',
    provider_name: english?.site.name ?? '',
    provider_url: site,
    cache_age: day,
    ...(hasThumbnail && {
      thumbnail_url: `${site}posters/${kind}/${id}-1280.jpg`,
      thumbnail_width: 1280,
      thumbnail_height: 720,
    }),
    html: frame,
    width,
    height,
  };
}
