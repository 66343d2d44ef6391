// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Place } from '../../../src/address/place.ts';
import { faces } from '../../../src/view/faces/faces.ts';
import { mountPanels } from '../../../src/view/panels/mount-panels.tsx';
import { giftId, museum, openReading, readAbout, type Reading } from '../panels/open-reading.ts';
import { until } from '../panels/until.ts';
import { readRecord } from '../record/read-records.ts';

const about = readAbout();
/** Enough for what is not about all of them. */
const few = { ...about, corrections: about.corrections.slice(0, 2) };
let reading: Reading;
let unmount = (): void => {};

async function open(place: Place = {}, facts = about): Promise<void> {
  reading = openReading(place);
  await act(async () => {
    unmount = mountPanels(reading.root, {
      ...reading.services,
      about: { fetchAbout: () => Promise.resolve(facts), licences: 'data/licences.txt' },
    });
  });
}

// Scripts of faces come when they are first opened; the first of them takes its time here.
beforeAll(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  await Promise.all([faces.about?.(), faces.report?.()]);
});

afterEach(async () => {
  await act(async () => unmount());
  window.localStorage.clear();
  vi.restoreAllMocks();
});

const find = <E extends Element>(selector: string): E[] => [...reading.root.querySelectorAll<E>(selector)];
const words = (): string => (reading.root.querySelector('dialog')?.textContent ?? '').replaceAll(/\s+/g, ' ');
const letter = (): string => find<HTMLTextAreaElement>('dialog textarea[readonly]')[0]?.value ?? '';
const press = (element: Element | undefined): Promise<void> =>
  act(async () => {
    if (!(element instanceof HTMLElement)) throw new Error('test: nothing to press');
    element.click();
  });

describe('about this museum', () => {
  it('has its parts under headings, numbers of the data, and totals with their sources', async () => {
    await open({ face: 'about' });
    await until(() => expect(find('dialog section[id^="about-"]').length).toBe(8));
    for (const section of find('dialog section'))
      expect(section.getAttribute('aria-labelledby')).toBe(section.querySelector('h3')?.id);
    const totals = find('#about-totals ol > li');
    expect(totals.length).toBe(museum.catalogue.totals.length);
    for (const row of totals) expect(row.querySelector('a[href^="http"]'), row.textContent).not.toBeNull();
    expect(find('#about-numbers dd')[0]?.textContent).toBe(String(about.numbers.gifts));
    expect(find('#about-corrections details li').length).toBe(about.corrections.length);
    expect(find('#about-licences a[href="data/licences.txt"]').length).toBe(1);
  });

  it('says so when the facts do not come, and asks again', async () => {
    reading = openReading({ face: 'about' });
    const fetchAbout = vi.fn<() => Promise<typeof about>>().mockRejectedValueOnce(new Error('test: offline'));
    fetchAbout.mockResolvedValue(few);
    await act(async () => {
      unmount = mountPanels(reading.root, { ...reading.services, about: { fetchAbout, licences: '' } });
    });
    await until(() => expect(find('dialog [role="alert"]').length).toBe(1));
    await press(find('dialog [role="alert"] button')[0]);
    await until(() => expect(find('#about-numbers').length).toBe(1));
  });

  it('switches content notes, which are off, and remembers it', async () => {
    await open({ face: 'about' }, few);
    await until(() => expect(find('#about-notes input').length).toBe(1));
    expect(reading.visit.store.getState().contentNotes).toBe(false);
    await press(find('#about-notes input')[0]);
    expect(reading.visit.store.getState().contentNotes).toBe(true);
    expect(window.localStorage.getItem('museum.choices')).toContain('"contentNotes":true');
  });
});

describe('a gift of which some would rather know first', () => {
  const record = {
    ...readRecord(giftId),
    contentNotes: [{ id: 'weapons' as const, reason: 'A test of a dagger.' }],
    corrections: readRecord('hyundai-dynasty').corrections,
  };

  it('says so before all else once that is switched on, and tells its history', async () => {
    await open();
    reading.fetchRecord.mockResolvedValue(record);
    await act(async () => reading.visit.openExhibit(giftId));
    await until(() => expect(find('[data-claim]').length).toBeGreaterThan(0));
    expect(find('[role="note"]')).toEqual([]);
    await act(async () => reading.visit.setContentNotes(true));
    const note = find('[role="note"]')[0];
    expect(note?.textContent).toBe('Content note: weaponsA test of a dagger.');
    const claim = find('[data-claim]')[0];
    expect(claim && note?.compareDocumentPosition(claim)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(find('aside del')[0]?.textContent).toContain('Reported there');
    expect(find('aside ins')[0]?.textContent).toContain('Known to be elsewhere');
  });
});

describe('a report of an error', () => {
  it('begins at a claim, names it, and follows what one chooses and writes', async () => {
    await open();
    await act(async () => reading.visit.openExhibit(giftId));
    await until(() => expect(find('[data-claim]').length).toBeGreaterThan(1));
    const { claims } = readRecord(giftId);
    await press(find('[data-claim] button')[1]);
    await until(() => expect(letter()).toContain(`Claim 2: ${claims[1]?.says}`));
    expect(letter()).toContain(`(${giftId})`);
    expect(letter()).toContain(`exhibit=${giftId}`);
    const field = find<HTMLTextAreaElement>('dialog textarea:not([readonly])')[0];
    await act(async () => {
      if (!field) throw new Error('test: nothing to write in');
      // React hears of what was written past its own setter.
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
        field,
        'It was 1988.',
      );
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(letter()).toContain('It was 1988.');
    const choice = find<HTMLSelectElement>('dialog select')[0];
    await act(async () => {
      if (!choice) throw new Error('test: nothing to choose from');
      choice.value = '';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(letter()).not.toContain('Claim 2');
  });

  it('says honestly that there is nobody to send it to, and can be copied', async () => {
    await open({}, { ...about, contact: { email: null, issues: null } });
    await act(async () => reading.visit.reportError(null));
    await until(() => expect(words()).toContain('This site names no address for reports yet.'));
    expect(find('dialog a[href^="mailto"]')).toEqual([]);
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
    await press(find('dialog button').find((one) => one.textContent === 'Copy the report'));
    expect(writeText).toHaveBeenCalledWith(letter());
    expect(words()).toContain('The report is copied.');
  });

  it('offers letter and issue where there is an address', async () => {
    await open({}, { ...about, contact: { email: 'a@example.org', issues: 'https://example.org/new' } });
    await act(async () => reading.visit.reportError(null));
    await until(() => expect(find('dialog a[href^="mailto:a@example.org?subject="]').length).toBe(1));
    expect(find('dialog a[href^="https://example.org/new?title="]').length).toBe(1);
  });
});
