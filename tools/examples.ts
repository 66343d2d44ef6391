import { fileURLToPath } from 'node:url';
import { serveExamples } from './examples/serve-examples.ts';
import { startPreviewSite } from './preview-site.ts';

/** Builds the tour, and serves it and, from another origin, the pages of `examples/`. */
const root = fileURLToPath(new URL('..', import.meta.url));
const museum = await startPreviewSite(4173);
const { url } = await serveExamples(root, museum.url, 4174);
const pages = ['plain.html', 'react/', 'strict-policy.html', 'right-to-left.html', 'frame-only.html'];
pages.push('sandbox.html', 'twenty.html', 'hostile.html', 'take-out-and-in.html', 'hard-places.html');
console.log(pages.map((page) => url + page).join('\n'));
