// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseAddress } from '../../../../src/address/parse-address.ts';
import { UnknownGiftError } from '../../../../src/delivery/record-delivery.ts';
import { parseTrail } from '../../../../src/trail/parse-trail.ts';
import { longestTrail } from '../../../../src/trail/trail-limits.ts';
import { mountPanels } from '../../../../src/view/panels/mount-panels.tsx';
import { mountPlainCatalogue } from '../../../../src/view/panels/mount-plain-catalogue.tsx';
import { giftId, openReading, type Reading } from '../../panels/open-reading.ts';
import { readList, readRecord } from '../../record/read-records.ts';
import { until } from '../find/open-find.tsx';

const [a, b, c] = readList().map(({ id }) => id as string) as [string, string, string];
const titleOf = (id: string): string => readRecord(id).entry.title['en'] ?? '';

let reading: Reading;
let unmount = (): void => {};

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(async () => {
  await act(async () => unmount());
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function open(search: string): Promise<void> {
  reading = openReading(parseAddress(search).place);
  reading.fetchRecord.mockImplementation((gift) =>
    readList().some(({ id }) => id === (gift as never))
      ? Promise.resolve(readRecord(gift))
      : Promise.reject(new UnknownGiftError(gift, 'test')),
  );
  await act(async () => {
    unmount = mountPanels(reading.root, reading.services);
  });
}

const dialog = (): HTMLElement | null => reading.root.querySelector('dialog');
const words = (): string => (dialog()?.textContent ?? '').replaceAll(/\s+/g, ' ');
const button = (name: RegExp, within: Element | null = reading.root): HTMLButtonElement => {
  const found = [...(within?.querySelectorAll<HTMLButtonElement>('button') ?? [])].find((one) =>
    name.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
  );
  if (!found) throw new Error(`test: there is no button ${name}`);
  return found;
};
const press = (name: RegExp): Promise<void> =>
  act(async () => {
    const found = button(name);
    found.focus();
    found.click();
  });
const write = (
  field: HTMLInputElement | HTMLTextAreaElement | null | undefined,
  text: string,
): Promise<void> =>
  act(async () => {
    if (!field) throw new Error('test: there is no such field');
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const trail = (): ReturnType<typeof parseTrail>['trail'] =>
  parseTrail(reading.visit.store.getState().trail).trail;
const gifts = (): string[] => trail().gifts.map(({ gift }) => gift);
const opened = (): Promise<void> =>
  until(() => expect(dialog()?.querySelectorAll('li a[data-exhibit]').length).toBeGreaterThan(0));

describe('a trail', () => {
  it('begins with the gift whose panel is open', async () => {
    await open(`?exhibit=${giftId}`);
    await until(() => expect(button(/^add to trail$/i)).toBeTruthy());
    await press(/^add to trail$/i);
    expect(gifts()).toEqual([giftId]);
    expect(button(/^on your trail$/i).getAttribute('aria-pressed')).toBe('true');
    await press(/open the trail \(one gift\)/i);
    await opened();
    expect(words()).toContain(titleOf(giftId));
    expect(reading.visit.place()).toMatchObject({ face: 'trail', trail: `1~${giftId}` });
  });

  it('is put in order by buttons, which keep the keyboard and say what they did', async () => {
    await open(`?view=trail&trail=1~${a}~${b}~${c}`);
    await until(() => expect(words()).toContain(titleOf(c)));
    const down = `move down: ${titleOf(a)}`.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    await press(new RegExp(down, 'i'));
    expect(gifts()).toEqual([b, a, c]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Move down: ${titleOf(a)}`);
    expect(words()).toContain('now number 2 of 3');
    await press(new RegExp(down, 'i'));
    expect(gifts()).toEqual([b, c, a]);
    // At the end there is nowhere down to go: the way up has the keyboard.
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Move up: ${titleOf(a)}`);
  });

  it('has a title, a maker and notes, which stay texts', async () => {
    await open(`?view=trail&trail=1~${a}`);
    await opened();
    const [title, author] = [
      ...(dialog()?.querySelectorAll<HTMLInputElement>('input:not([readonly])') ?? []),
    ];
    await write(title, 'Guns & <i>roses</i> ');
    await write(author, 'Class 4b');
    await write(dialog()?.querySelector('li textarea'), '<img src=x onerror=alert(1)>');
    expect(trail()).toMatchObject({
      title: 'Guns & <i>roses</i>',
      author: 'Class 4b',
      gifts: [{ gift: a, note: '<img src=x onerror=alert(1)>' }],
    });
    // What one types is left as one types it.
    expect(title?.value).toBe('Guns & <i>roses</i> ');
    const sheet = document.querySelector('[data-class-sheet]');
    expect(sheet?.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img, i')).toBeNull();
    // Nor do they end the code of a frame early.
    const code = [...(dialog()?.querySelectorAll('textarea[readonly]') ?? [])].at(-1) as HTMLTextAreaElement;
    const frame = new DOMParser().parseFromString(code.value, 'text/html').querySelector('iframe');
    expect(frame?.title).toBe('Guns & <i>roses</i>');
    expect(new URL(frame?.getAttribute('src') ?? '').pathname).toMatch(/\/embed\.html$/);
    expect(parseTrail(new URL(frame?.getAttribute('src') ?? '').searchParams.get('trail')).trail).toEqual(
      trail(),
    );
  });

  it('is cleared and taken back', async () => {
    await open(`?view=trail&trail=1~${a}~${b}`);
    await opened();
    await press(/^take all off$/i);
    expect(reading.visit.store.getState().trail).toBeNull();
    expect(words()).toContain('Nothing on it yet');
    await press(/^undo$/i);
    expect(gifts()).toEqual([a, b]);
  });

  it('tells how long its link is, and when nothing more fits', async () => {
    const long = Array.from({ length: 400 }, (_, row) => `gift-number-${row}`)
      .join('~')
      .slice(0, longestTrail - 200);
    await open(`?view=trail&trail=1~${a}~${long.slice(0, long.lastIndexOf('~'))}`);
    await opened();
    expect(words()).toMatch(/The link is [\d,]+ characters long\. Some programs cut/);
    await write(dialog()?.querySelector('li textarea'), '한'.repeat(280));
    expect(words()).toContain('nothing more fits');
  });

  it.each([
    ['?view=trail&trail=1~%3Cscript%3E', 'One part of this link could not be read'],
    [`?view=trail&trail=1~${a}~${a}~B_x`, '2 parts of this link could not be read'],
    ['?view=trail&trail=99~whatever', 'The trail in this link could not be read'],
    [`?view=trail&trail=1~${'x'.repeat(20_000)}`, 'The trail in this link could not be read'],
    ['?view=trail&trail=1~no-such-gift', 'There is no gift called “no-such-gift” here.'],
  ])('out of a link that is wrong says so, and goes on: %s', async (search, sentence) => {
    await open(search.slice(0, 30_000));
    await until(() => expect(words()).toContain(sentence));
    expect(button(/^find gifts$/i)).toBeTruthy();
  });

  it('on paper names giver, date, leader, room and every source of each gift', async () => {
    await open(`?view=trail&trail=1~T_Two_gifts~${a}~${b}_why`);
    await until(() =>
      expect(document.querySelector('[data-class-sheet]')?.textContent).toContain(titleOf(b)),
    );
    const paper = document.querySelector('[data-class-sheet]')?.textContent ?? '';
    expect(paper).toContain('Two gifts');
    expect(paper).toContain('why');
    for (const id of [a, b]) {
      const { entry, sources } = readRecord(id);
      if (entry.giver !== null) expect(paper).toContain(entry.giver);
      for (const { url } of Object.values(sources)) expect(paper).toContain(url);
    }
    await act(async () => reading.visit.openSheet('none'));
    expect(document.querySelector('[data-class-sheet]')).toBeNull();
  });

  it('can be made without a picture, too, but not walked', async () => {
    reading = openReading(parseAddress(`?view=trail&trail=1~${giftId}`).place);
    const { anchors: _anchors, onCovered: _onCovered, ...services } = reading.services;
    await act(async () => {
      unmount = mountPlainCatalogue(reading.root, services);
    });
    await opened();
    expect(() => button(/walk the trail/i)).toThrow();
    expect(button(/print a class sheet/i)).toBeTruthy();
  });
});
