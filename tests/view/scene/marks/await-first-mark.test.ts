import { Scene } from 'three';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { ExhibitId } from '../../../../src/museum/display/room-display.ts';
import type { Museum } from '../../../../src/museum/open-museum.ts';
import { awaitFirstMark, type LoadMarks } from '../../../../src/view/scene/marks/await-first-mark.ts';
import type { MarkServices } from '../../../../src/view/scene/marks/mark-services.ts';
import type { Visit, VisitState } from '../../../../src/visit/visit.ts';

const thing = 'thing' as ExhibitId;
const other = 'other' as ExhibitId;

function makeServices(state: Pick<VisitState, 'focused' | 'opened'>): MarkServices & {
  point(focused: ExhibitId | null): void;
} {
  const store = createStore(() => ({ way: null, ...state }) as VisitState);
  return {
    museum: {} as Museum,
    visit: { store } as unknown as Visit,
    scene: new Scene(),
    onChange: () => {},
    point: (focused) => store.setState({ focused }),
  };
}

describe('the first mark', () => {
  it('is not fetched while nothing is pointed at', () => {
    const services = makeServices({ focused: null, opened: null });
    const load = vi.fn<LoadMarks>(async () => () => () => {});
    awaitFirstMark(services, load);
    services.point(null);
    expect(load).not.toHaveBeenCalled();
  });

  it('is not fetched for the exhibit whose panel is open', () => {
    const load = vi.fn<LoadMarks>(async () => () => () => {});
    awaitFirstMark(makeServices({ focused: thing, opened: thing }), load);
    expect(load).not.toHaveBeenCalled();
  });

  it('is fetched once and mounted once, however much is pointed at meanwhile', async () => {
    const services = makeServices({ focused: null, opened: null });
    const mount = vi.fn(() => () => {});
    const load = vi.fn<LoadMarks>(async () => mount);
    awaitFirstMark(services, load);
    services.point(thing);
    services.point(other);
    await vi.waitFor(() => expect(mount).toHaveBeenCalledWith(services));
    services.point(thing);
    await Promise.resolve();
    expect(load).toHaveBeenCalledTimes(1);
    expect(mount).toHaveBeenCalledTimes(1);
  });

  it('is fetched at once when something is focused already', async () => {
    const mount = vi.fn(() => () => {});
    awaitFirstMark(makeServices({ focused: thing, opened: null }), async () => mount);
    await vi.waitFor(() => expect(mount).toHaveBeenCalled());
  });

  it('tries again at the next thing after a failure', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const services = makeServices({ focused: null, opened: null });
    const mount = vi.fn(() => () => {});
    const load = vi.fn<LoadMarks>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(mount);
    awaitFirstMark(services, load);
    services.point(thing);
    await vi.waitFor(() => expect(warn).toHaveBeenCalled());
    expect(mount).not.toHaveBeenCalled();
    services.point(other);
    await vi.waitFor(() => expect(mount).toHaveBeenCalledTimes(1));
    warn.mockRestore();
  });

  it('goes with what it mounted, and does not come after it was called off', async () => {
    const unmount = vi.fn();
    const services = makeServices({ focused: thing, opened: null });
    const mount = vi.fn(() => unmount);
    const stop = awaitFirstMark(services, async () => mount);
    await vi.waitFor(() => expect(mount).toHaveBeenCalled());
    stop();
    expect(unmount).toHaveBeenCalledTimes(1);

    const late = vi.fn(() => () => {});
    awaitFirstMark(makeServices({ focused: thing, opened: null }), async () => late)();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(late).not.toHaveBeenCalled();
  });
});
