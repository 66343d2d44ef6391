import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { builderPage } from './vite-builder-page.ts';
import { earlyWorker } from './vite-early-worker.ts';
import { embedFiles } from './vite-embed-files.ts';
import { realHeaders } from './vite-headers.ts';
import { dataExports } from './vite-exports.ts';
import { embedScript } from './vite-embed-script.ts';
import { leanThree } from './vite-lean-three.ts';
import { releaseFiles } from './vite-release.ts';
import { shaderLines } from './vite-shader-lines.ts';
import { parsedMessages } from './vite-parsed-messages.ts';
import { wholeMessages } from './vite-messages.ts';
import { museumData } from './vite-museum-data.ts';
import { museumLight } from './vite-museum-light.ts';
import { museumModels } from './vite-museum-models.ts';

/**
 * All that is read comes as one file, also what the turntable shares: cut in two it would be a kilobyte larger, and
 * nobody has the second part without the first.
 */
const readingParts = [
  'node_modules/(react-dom|react-error-boundary|@formatjs|intl-messageformat|zustand/esm/react)',
  'node_modules/lucide-react/dist/esm/((shared|context|Icon|createLucideIcon)|icons/(x|arrow-up-right|footprints|rotate-cw|share-2|list-plus|list-check)[.])',
  'src/language/(create|load-language|locale|describe|format|name-content)',
  'src/museum/catalogue/parse-edtf',
  'src/view/record/',
  'src/view/panels/(tour-|remember-choices|gift-content|veil-content|turn-button|trail-button|icon-button|late-face|language-menu|unknown-notice|part|title-of|use-(tour|visit|record|trail)|(interface|panel|trail-button).module)',
  'data/text/en[.]json',
];
const readingGroup = {
  name: 'reading',
  test: new RegExp(readingParts.join('|')),
  includeDependenciesRecursively: false,
};

/** Of three nobody has a part without the rest: parts of it alone, for what is fetched later, would only make it larger. */
const threeGroup = {
  name: 'three',
  test: /node_modules[\\/]three[\\/]build/,
  includeDependenciesRecursively: false,
};

/**
 * How the site of a museum is built.
 *
 * @param root folder in which sources, data and models lie as they do in this project; ends in a separator
 */
export function siteConfig(root: string): UserConfig {
  return {
    // Relative addresses: the built folder works under any path of any host.
    base: './',
    plugins: [
      wholeMessages(root),
      parsedMessages(root),
      leanThree(),
      shaderLines(),
      react(),
      museumData({ root }),
      museumModels(root),
      museumLight(root),
      embedFiles(root),
      dataExports(root),
      earlyWorker('building-worker'),
      embedScript(root),
      builderPage(root),
      releaseFiles(root),
      realHeaders(),
    ],
    build: {
      target: 'es2022',
      // Nothing is inlined: the content policy allows no data: scripts or styles, and files cache better.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      manifest: true,
      chunkSizeWarningLimit: 900,
      rollupOptions: {
        input: { main: `${root}index.html`, embed: `${root}embed.html` },
        output: { codeSplitting: { groups: [readingGroup, threeGroup] } },
      },
    },
    worker: { format: 'es' },
  };
}
