import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { builderPage } from './tools/vite-builder-page.ts';
import { earlyWorker } from './tools/vite-early-worker.ts';
import { embedFiles } from './tools/vite-embed-files.ts';
import { realHeaders } from './tools/vite-headers.ts';
import { dataExports } from './tools/vite-exports.ts';
import { embedScript } from './tools/vite-embed-script.ts';
import { leanThree } from './tools/vite-lean-three.ts';
import { shaderLines } from './tools/vite-shader-lines.ts';
import { parsedMessages } from './tools/vite-parsed-messages.ts';
import { wholeMessages } from './tools/vite-messages.ts';
import { museumData } from './tools/vite-museum-data.ts';
import { museumLight } from './tools/vite-museum-light.ts';
import { museumModels } from './tools/vite-museum-models.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

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

export default defineConfig({
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
      output: { codeSplitting: { groups: [readingGroup] } },
    },
  },
  worker: { format: 'es' },
});
