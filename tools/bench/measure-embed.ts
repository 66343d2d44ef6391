import { join } from 'node:path';
import { readEmbedConstants } from '../vite-embed-script.ts';
import { projectRoot, type Bench, type PartReport } from './bench-site.ts';
import { countsOf } from './measure.ts';
import { serveCounted } from './serve-counted.ts';

const gift = 'castro-rifle';
/** The picture that all of them show: the one the element takes in a column of this width. */
const column = 640;
const poster = `posters/exhibit/${gift}-640.avif`;
/** Milliseconds in which nothing more is asked for, after which a page counts as come. */
const quiet = 3000;
/** Milliseconds after which it is cut off. */
const longest = 120_000;

interface Embedding {
  readonly name: string;
  /** What stands in the article, and in its head. */
  readonly write: (tour: string, tag: string) => string;
}

/** The same thing in the same column, closed. The others get our picture, so that they differ in nothing but what they are. */
const embeddings: readonly Embedding[] = [
  {
    name: 'element',
    write: (tour, tag) =>
      `<script type="module" src="${tour}embed.js"></script><${tag} exhibit="${gift}"></${tag}>`,
  },
  {
    name: 'plain frame',
    write: (tour) =>
      `<iframe src="${tour}embed.html?exhibit=${gift}&amp;quality=low" title="tour" width="640" height="360" loading="lazy"></iframe>`,
  },
  {
    name: 'model-viewer',
    write: (tour) =>
      `<script type="module" src="packages/@google/model-viewer/dist/model-viewer.min.js"></script>
      <model-viewer reveal="manual" poster="${tour}${poster}" alt="tour" style="width:640px;height:360px"></model-viewer>`,
  },
  {
    name: 'lite-youtube',
    write: (tour) =>
      `<link rel="stylesheet" href="packages/lite-youtube-embed/src/lite-yt-embed.css" />
      <script src="packages/lite-youtube-embed/src/lite-yt-embed.js"></script>
      <lite-youtube videoid="closed" style="background-image:url(${tour}${poster})"></lite-youtube>`,
  },
];

/**
 * What an article pays for something that nobody has opened: our element, a plain frame with the tour in it, and two elements
 * of others that wait to be pressed, from their published files. The article itself is not counted.
 */
export async function measureEmbed({ browser, tour, say }: Bench): Promise<PartReport> {
  const site = await serveCounted((path) => ({ file: join(tour.folder, path) }));
  const { tag } = readEmbedConstants(projectRoot);
  const pages = new Map<string, string>();
  const article = await serveCounted((path) => {
    const page = pages.get(path);
    if (page !== undefined) return { content: page };
    return path.startsWith('packages/')
      ? { file: join(projectRoot, 'node_modules', path.slice('packages/'.length)) }
      : null;
  });
  const found = new Map<string, { readonly bytes: number; readonly requests: number }>();
  const details: Record<string, readonly { readonly path: string; readonly bytes: number }[]> = {};
  try {
    for (const { name, write } of embeddings) {
      const path = name.replaceAll(' ', '-');
      pages.set(
        path,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,"></head>
        <body><h1>Article</h1><div style="width:${column}px">${write(site.url, tag)}</div></body></html>`,
      );
      const begun = { site: site.sent.length, article: article.sent.length };
      const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
      const page = await context.newPage();
      await page.goto(`${article.url}${path}`);
      await becomeQuiet(() => site.sent.length + article.sent.length);
      const files = [...site.sent.slice(begun.site), ...article.sent.slice(begun.article)].filter(
        (file) => file.path !== path,
      );
      await context.close();
      const missing = files.filter(({ bytes }) => bytes === 0);
      if (missing.length > 0) throw new Error(`bench: ${name} asked in vain for ${missing[0]?.path}`);
      const bytes = files.reduce((all, file) => all + file.bytes, 0);
      found.set(name, { bytes, requests: files.length });
      details[name] = files;
      say(`${name}: ${files.length} requests, ${bytes} bytes`);
    }
  } finally {
    await site.close();
    await article.close();
  }
  const measure = countsOf('embed');
  const own = found.get('element');
  if (!own) throw new Error('bench: the element was not measured');
  return {
    measures: [
      measure('bytes before it is opened', 'kB', own.bytes / 1000, null),
      measure('requests before it is opened', '', own.requests, 3),
      ...[...found].flatMap(([name, { bytes, requests }]) =>
        name === 'element'
          ? []
          : [
              measure(`bytes over ${name}`, 'times', own.bytes / bytes, 1),
              measure(`bytes of ${name}`, 'kB', bytes / 1000, null),
              measure(`requests of ${name}`, '', requests, null),
            ],
      ),
    ],
    plots: [],
    details,
  };
}

async function becomeQuiet(count: () => number): Promise<void> {
  const end = Date.now() + longest;
  let [latest, since] = [count(), Date.now()];
  while (Date.now() < end && Date.now() - since < quiet) {
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    if (count() !== latest) [latest, since] = [count(), Date.now()];
  }
}
