import { act } from 'react';
import { vi } from 'vitest';
import type { Place } from '../../../../src/address/place.ts';
import { createQueryAnswers } from '../../../../src/view/panels/query-answers.ts';
import { mountPanels } from '../../../../src/view/panels/mount-panels.tsx';
import type { PanelServices } from '../../../../src/view/panels/panel-services.ts';
import { openReading, type Reading } from '../../panels/open-reading.ts';
import { openRealSearch } from '../../record/read-records.ts';

const realSearch = openRealSearch();

export interface OpenFind extends Reading {
  readonly unmount: () => Promise<void>;
  /** Texts, blanks as one. */
  readonly words: (element: Element | null | undefined) => string;
  readonly box: () => HTMLInputElement;
  readonly write: (wanted: string, into?: HTMLInputElement) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  readonly click: (element: Element | null | undefined) => Promise<void>;
  /** By its accessible name. */
  readonly button: (name: RegExp) => HTMLElement | undefined;
  /** The row of a filter by the name of the value. */
  readonly option: (name: string) => HTMLInputElement;
  /** Ids of the gifts listed, in order. */
  readonly listed: () => readonly string[];
  readonly total: () => string;
}

/** Waits for what comes a little later, letting React draw all the while. */
export async function until(check: () => void): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
    try {
      return check();
    } catch (error) {
      if (attempt > 200) throw error;
    }
  }
}

/** The tour with the list of gifts open, over the real catalogue. */
export async function openFind(place: Place = {}, more: Partial<PanelServices> = {}): Promise<OpenFind> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const reading = openReading({ face: 'gifts', ...place });
  const { visit, root } = reading;
  const search = more.search ?? realSearch;
  const fetchFacets = more.fetchFacets ?? reading.services.fetchFacets;
  const services = {
    ...reading.services,
    search,
    fetchFacets,
    answers: createQueryAnswers(visit, fetchFacets, search),
    ...more,
  };
  let stop = (): void => {};
  await act(async () => {
    stop = mountPanels(root, services);
  });
  const words = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const find = (selector: string): Element => {
    const found = root.querySelector(selector);
    if (!found) throw new Error(`test: there is no ${selector}`);
    return found;
  };
  const box = (): HTMLInputElement => find('dialog input[data-first]') as HTMLInputElement;
  await until(() => void box());
  return {
    ...reading,
    services,
    words,
    box,
    unmount: () => act(async () => stop()),
    write: (wanted, into = box()) =>
      act(async () => {
        // React listens for the native setter.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(into, wanted);
        into.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    press: (key) =>
      act(async () => {
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
      }),
    click: (element) =>
      act(async () => {
        if (!(element instanceof HTMLElement)) throw new Error('test: nothing to click');
        element.click();
      }),
    button: (name) =>
      [...root.querySelectorAll<HTMLElement>('dialog button')].find((one) =>
        name.test(one.getAttribute('aria-label') ?? words(one)),
      ),
    option: (name) => {
      const row = [...root.querySelectorAll('dialog details label')].find(
        (one) => words(one.querySelector('bdi')) === name,
      );
      const input = row?.querySelector('input');
      if (!input) throw new Error(`test: there is no ${name} to choose`);
      return input;
    },
    listed: () =>
      [...root.querySelectorAll<HTMLElement>('dialog li > a[data-exhibit]')].map(
        ({ dataset }) => dataset['exhibit'] as string,
      ),
    total: () => words(find('[data-total]')),
  };
}
