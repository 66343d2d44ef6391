import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-serif/wght.css';
import { createRoot } from 'react-dom/client';
import { chooseLanguage } from '../../language/choose-language.ts';
import { startWords } from '../../language/start-words.ts';
import type { BuilderFacts } from './builder-facts.ts';
import { createServices } from './builder-services.ts';
import { BuilderPage } from './builder-page.tsx';
import { loadBuilderWords } from './load-builder-words.ts';
import { readTourQuery } from './read-tour-link.ts';

/** Opens the page: `?exhibit=…` and whatever else an address of the tour may say is chosen already. */
async function openBuilder(): Promise<void> {
  const mount = document.querySelector('#builder') as HTMLElement;
  const { origin, pathname } = new URL(document.baseURI);
  const folder = `${origin}${pathname.replace(/[^/]*$/, '')}`;
  const link = readTourQuery(location.search);
  const tag = chooseLanguage([link.options.lang ?? '', ...navigator.languages]);
  document.documentElement.lang = tag;
  try {
    // The element itself, as an article fetches it.
    const element = import(/* @vite-ignore */ `${folder}embed.js`) as Promise<unknown>;
    const [answer, words] = await Promise.all([
      fetch(`${folder}builder.json`, { cache: 'no-cache' }),
      loadBuilderWords(tag),
      element,
    ]);
    if (!answer.ok) throw new Error(`builder.json: ${answer.status}`);
    const services = createServices((await answer.json()) as BuilderFacts, folder);
    createRoot(mount).render(<BuilderPage services={services} first={link} firstWords={words} />);
  } catch (error) {
    console.error(error);
    const line = document.createElement('p');
    line.setAttribute('role', 'alert');
    line.className = 'plain';
    line.textContent = startWords[tag]['failed'];
    mount.replaceChildren(line);
  }
}

void openBuilder();
