// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { writeElement } from '../../../src/embed/builder/code/write-element.ts';
import { writeFrame } from '../../../src/embed/builder/code/write-frame.ts';
import { writeMarkdown } from '../../../src/embed/builder/code/write-markdown.ts';
import { writeReact } from '../../../src/embed/builder/code/write-react.ts';
import type { EmbedRequest } from '../../../src/embed/builder/embed-content.ts';
import { plainOptions } from '../../../src/embed/builder/embed-options.ts';
import { listAttributes } from '../../../src/embed/builder/list-attributes.ts';

const hostile = `"Rifle" & <script>alert(1)</script> {x} [y](z) 'q'`;
const request: EmbedRequest = {
  site: 'https://museum.example/',
  tag: 'museum-tour',
  package: 'museum',
  content: {
    title: hostile,
    alt: 'A drawn rifle',
    label: 'Somebody, 1972',
    credit: 'Makers, CC BY 4.0',
    poster: 'https://museum.example/posters/exhibit/rifle',
    page: 'https://museum.example/gifts/rifle.html',
    sources: [{ text: 'A newspaper', url: 'https://news.example/?a=1&b=2' }],
    sourcesWord: 'Sources',
    lang: 'en',
    unknown: null,
  },
};
const options = { ...plainOptions, lang: 'fr', theme: 'light', 'heading-level': '3' };
const attributes = listAttributes({ exhibit: 'rifle' }, options);

function parse(code: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = code;
  return root;
}

describe('attributes', () => {
  it('are those of the table, in its order, less what holds anyway', () => {
    expect(attributes).toEqual([
      ['exhibit', 'rifle'],
      ['lang', 'fr'],
      ['theme', 'light'],
      ['heading-level', '3'],
    ]);
    const idle = { ...plainOptions, view: 'walk', loading: 'lazy', motion: 'auto', 'heading-level': '2' };
    expect(listAttributes({}, idle)).toEqual([]);
  });
});

describe('the element', () => {
  const root = parse(writeElement(request, attributes, 640));
  const element = root.querySelector('museum-tour') as HTMLElement;

  it('holds what is chosen and what stands there without a script', () => {
    expect(root.querySelector('script')?.getAttribute('src')).toBe('https://museum.example/embed.js');
    expect(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))).toEqual({
      exhibit: 'rifle',
      lang: 'fr',
      theme: 'light',
      'heading-level': '3',
      style: 'max-width:640px',
    });
    const links = [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('https://museum.example/gifts/rifle.html');
    expect(links).toContain('https://news.example/?a=1&b=2');
    expect(element.textContent).toContain(`${hostile}: Somebody, 1972`);
    expect(element.textContent).toContain('Makers, CC BY 4.0');
    expect(element.querySelector('img')?.getAttribute('alt')).toBe('A drawn rifle');
  });

  it('lets no text become anything else', () => {
    expect(root.querySelectorAll('script')).toHaveLength(1);
  });
});

describe('a plain frame', () => {
  it('says the same by its address, and names nobody who steers it', () => {
    const code = writeFrame(request, attributes, null);
    expect(code).not.toContain('\n');
    const frame = parse(code).querySelector('iframe') as HTMLIFrameElement;
    const address = new URL(frame.getAttribute('src') as string);
    expect(`${address.origin}${address.pathname}`).toBe('https://museum.example/embed.html');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      exhibit: 'rifle',
      lang: 'fr',
      theme: 'light',
      'heading-level': '3',
    });
    expect(frame.getAttribute('title')).toBe(hostile);
    expect(frame.getAttribute('loading')).toBe('lazy');
    expect([frame.getAttribute('width'), frame.getAttribute('height')]).toEqual(['800', '450']);
  });

  it('takes a pose and a query as the element has them', () => {
    const told = listAttributes(
      { room: 'hall', pose: '3.2m 4m 90deg 0deg', query: 'country=MN' },
      plainOptions,
    );
    const frame = parse(writeFrame(request, told, 320)).querySelector('iframe') as HTMLIFrameElement;
    const { searchParams } = new URL(frame.getAttribute('src') as string);
    expect(searchParams.get('pose')).toBe('3.2,4,90,0');
    expect(searchParams.get('country')).toBe('MN');
    expect(frame.getAttribute('height')).toBe('180');
  });
});

describe('other forms', () => {
  it('React has props in its own spelling, and texts that are texts', () => {
    const code = writeReact(request, attributes, 480);
    expect(code).toContain("import { MuseumTour } from 'museum/react';");
    expect(code).toContain('\n  headingLevel="3"\n');
    expect(code).toContain('style={{ maxWidth: 480 }}');
    expect(code).toContain(`{${JSON.stringify(hostile)}}`);
  });

  it('Markdown leads from the picture to the page', () => {
    const code = writeMarkdown(request);
    expect(code.split('\n')[0]).toBe(
      '[![A drawn rifle](<https://museum.example/posters/exhibit/rifle-1280.jpg>)](<https://museum.example/gifts/rifle.html>)',
    );
    expect(code).toContain(String.raw`\[y\](z)`);
    expect(code).toContain(String.raw`\<script\>`);
  });
});
