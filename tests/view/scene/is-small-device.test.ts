import { describe, expect, it } from 'vitest';
import { isSmallDevice } from '../../../src/view/scene/is-small-device.ts';
import { QualityChooser } from '../../../src/view/scene/quality-chooser.ts';

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Mobile Safari/604.1';
const ipad =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';
const firefoxOnAndroid = 'Mozilla/5.0 (Android 15; Mobile; rv:146.0) Gecko/146.0 Firefox/146.0';
const firefoxOnLaptop = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:146.0) Gecko/20100101 Firefox/146.0';

describe('a small device', () => {
  it.each([
    ['tells that it has little', { deviceMemory: 2, userAgent: '', maxTouchPoints: 5 }, true],
    ['tells that it has 4 GiB', { deviceMemory: 4, userAgent: '', maxTouchPoints: 0 }, true],
    ['is none that tells of 8 GiB', { deviceMemory: 8, userAgent: 'Android', maxTouchPoints: 5 }, false],
    ['is a telephone that does not tell', { userAgent: iphone, maxTouchPoints: 5 }, true],
    ['is a tablet that calls itself a Mac', { userAgent: ipad, maxTouchPoints: 5 }, true],
    ['is no Mac', { userAgent: ipad, maxTouchPoints: 0 }, false],
    ['is another browser on a telephone', { userAgent: firefoxOnAndroid, maxTouchPoints: 5 }, true],
    ['is no laptop with a touch screen', { userAgent: firefoxOnLaptop, maxTouchPoints: 10 }, false],
  ])('%s', (_, claims, isSmall) => expect(isSmallDevice(claims)).toBe(isSmall));

  it('begins at the lowest level, comes to the middle one by its pace, and higher only if asked', () => {
    const chooser = new QualityChooser(true);
    expect(chooser.rung).toMatchObject({ level: 'low', share: 1 });
    const levels = new Set<string>();
    for (let frame = 0; frame < 20_000; frame++) if (chooser.record(8)) levels.add(chooser.rung.level);
    expect([...levels]).toEqual(['medium']);
    expect(chooser.choose('high')).toBe(true);
    expect(chooser.rung.level).toBe('high');
  });
});
