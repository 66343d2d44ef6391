// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseAddress } from '../../../../src/address/parse-address.ts';
import type { Place } from '../../../../src/address/place.ts';
import type { PanelServices } from '../../../../src/view/panels/panel-services.ts';
import { mountPanels } from '../../../../src/view/panels/mount-panels.tsx';
import { mountPlainCatalogue } from '../../../../src/view/panels/mount-plain-catalogue.tsx';
import { giftId, openReading, veilId, type Reading } from '../../panels/open-reading.ts';
import { readRecord } from '../../record/read-records.ts';
import { until } from '../find/open-find.tsx';

let reading: Reading;
let unmount = (): void => {};
const written: string[] = [];
let refuses = false;

beforeEach(() => {
  written.length = 0;
  refuses = false;
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    if (refuses) return Promise.reject(new DOMException('no', 'NotAllowedError'));
    written.push(text);
    return Promise.resolve();
  });
});
afterEach(async () => {
  await act(async () => unmount());
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function open(place: Place, more: Partial<PanelServices> = {}): Promise<void> {
  reading = openReading({ face: 'share', ...place });
  await act(async () => {
    unmount = mountPanels(reading.root, { ...reading.services, ...more });
  });
  await until(() => expect(fields().length).toBeGreaterThan(0));
}

const dialog = (): HTMLElement | null => reading.root.querySelector('dialog');
const fields = (): (HTMLInputElement | HTMLTextAreaElement)[] => [
  ...(dialog()?.querySelectorAll<HTMLInputElement>('input[readonly], textarea[readonly]') ?? []),
];
const field = (name: RegExp): HTMLInputElement | HTMLTextAreaElement => {
  const found = fields().find((one) => name.test(one.getAttribute('aria-label') ?? ''));
  if (!found) throw new Error(`test: there is no field ${name}`);
  return found;
};
const press = (name: RegExp): Promise<void> =>
  act(async () => {
    const found = [...(dialog()?.querySelectorAll<HTMLElement>('button') ?? [])].find((one) =>
      name.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
    );
    if (!found) throw new Error(`test: there is no button ${name}`);
    found.click();
  });
const linkOf = (): Place => parseAddress(new URL(field(/address/i).value).search).place;

describe('the link to a view', () => {
  it('says where one stands, how one looks, and what is looked for, and not that one shares', async () => {
    await open({ room: 'main-1-2', query: { ...parseAddress('?q=jade').place.query! } });
    const { pose } = reading.visit;
    await act(async () => {
      reading.visit.intents.lookYaw = 0.4;
      for (let frame = 0; frame < 200; frame++) reading.visit.step(0.05);
      reading.visit.setTrail('1~x');
    });
    const link = linkOf();
    expect(link.face).toBeUndefined();
    expect(link.query?.words).toBe('jade');
    expect(link.trail).toBe('1~x');
    expect(link.room).toBe(pose.room);
    expect(link.pose?.yaw).toBeCloseTo(pose.yaw, 2);
  });

  it('says what lay open before', async () => {
    await open({});
    await act(async () => reading.visit.openSheet('rooms'));
    await until(() => expect(reading.root.querySelector('dialog')).toBeTruthy());
    await press(/share or cite/i);
    await until(() => expect(linkOf().face).toBe('rooms'));
  });

  it('of a gift is the short one, until one looks elsewhere', async () => {
    await open({ exhibit: giftId });
    expect(linkOf()).toEqual({ exhibit: giftId });
    await act(async () => {
      reading.visit.intents.lookYaw = 0.3;
      for (let frame = 0; frame < 200; frame++) reading.visit.step(0.05);
      reading.visit.setTrail('1~x');
    });
    const { exhibit, room, pose } = linkOf();
    expect([exhibit, room]).toEqual([giftId, reading.visit.pose.room]);
    expect(pose?.yaw).toBeCloseTo(reading.visit.pose.yaw, 2);
    // Whoever follows it stands just there, with the panel open.
    const other = openReading({ exhibit: giftId, room: room!, pose: pose! }).visit;
    expect(other.pose.yaw).toBeCloseTo(reading.visit.pose.yaw, 2);
    expect(other.store.getState().opened).toBe(giftId);
  });

  it('is copied, and selected where the browser refuses', async () => {
    await open({ exhibit: giftId });
    await press(/copy: address/i);
    expect(written).toEqual([field(/address/i).value]);
    await until(() => expect(dialog()?.textContent).toContain('Copied.'));
    refuses = true;
    await press(/copy: address/i);
    await until(() => expect(dialog()?.textContent).toContain('does not allow copying'));
    const link = field(/address/i);
    expect(document.activeElement).toBe(link);
    expect(link.value.slice(link.selectionStart ?? 0, link.selectionEnd ?? 0)).toBe(link.value);
  });
});

describe('a citation', () => {
  it('of the gift whose panel is open names every source of its record, in four forms', async () => {
    await open({ exhibit: giftId });
    const record = readRecord(giftId);
    await until(() => expect(field(/citation/i).value).toContain(record.entry.title['en'] ?? '?'));
    for (const { url } of Object.values(record.sources)) expect(field(/citation/i).value).toContain(url);
    expect(field(/citation/i).value).toContain(`?exhibit=${giftId}`);
    const starts = { bibtex: '@misc{gift-', ris: 'TY  - ELEC', csl: '[\n' };
    for (const [form, start] of Object.entries(starts)) {
      await act(async () => dialog()?.querySelector<HTMLElement>(`input[value="${form}"]`)?.click());
      expect(field(/citation/i).value.startsWith(start), form).toBe(true);
    }
  });

  it('of the room where nothing is open', async () => {
    await open({ room: 'main-1-2' });
    await until(() => expect(field(/citation/i).value).toContain('September 2023'));
    expect(field(/citation/i).value).toContain('?room=main-1-2');
  });
});

describe('a still', () => {
  it('says in words what is in it, gifts with their givers and that linen means nothing is known', async () => {
    const picture = document.createElement('canvas');
    Object.assign(picture, { width: 400, height: 300 });
    const drawStill = vi.fn(() => Promise.resolve({ picture, exhibits: [veilId, giftId] }));
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation((() => ({
      measureText: (text: string) => ({ width: text.length * 5 }),
      fillRect: () => {},
      fillText: () => {},
      drawImage: () => {},
    })) as never);
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => give(new Blob(['x'])));
    Object.assign(document, { fonts: { ready: Promise.resolve() } });
    await open({ room: 'main-1-1' }, { drawStill });
    await press(/draw the picture/i);
    await until(() => expect(dialog()?.querySelector('img')).not.toBeNull());
    expect(drawStill).toHaveBeenCalledWith(1600);
    const alt = dialog()?.querySelector('img')?.alt ?? '';
    const { entry } = readRecord(giftId);
    expect(alt).toContain(`“${entry.title['en']}” from ${entry.giver}`);
    expect(alt).toContain('linen');
    expect(alt).toContain('not a photograph');
    expect(field(/do not see/i).value).toBe(alt);
    expect(dialog()?.querySelector('a[download]')?.getAttribute('download')).toMatch(
      /^myohyangsan-.*\d{4}-\d\d-\d\d\.png$/,
    );
  });

  it('that fails says so', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => {});
    await open({}, { drawStill: () => Promise.reject(new Error('no')) });
    await press(/draw the picture/i);
    await until(() => expect(dialog()?.querySelector('[role="alert"]')?.textContent).toMatch(/smaller/));
  });

  it('is not there without a picture; link and citation are', async () => {
    reading = openReading({ exhibit: giftId, face: 'share' });
    const { anchors: _anchors, onCovered: _onCovered, ...services } = reading.services;
    await act(async () => {
      unmount = mountPlainCatalogue(reading.root, services);
    });
    await until(() => expect(field(/citation/i).value).toContain(giftId));
    expect(dialog()?.textContent).toContain('draws none');
    expect(linkOf()).toEqual({ exhibit: giftId });
  });
});
