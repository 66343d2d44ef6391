import { createStore, type StoreApi } from 'zustand/vanilla';

export interface FullScreenState {
  readonly isOn: boolean;
  /** It was asked for, and the browser or the page around the tour does not allow it. */
  readonly isRefused: boolean;
}

/** The tour on the whole screen. */
export interface FullScreen {
  readonly store: StoreApi<FullScreenState>;
  readonly toggle: () => void;
  /** What was said of its refusal has been read. */
  readonly dismiss: () => void;
}

export function createFullScreen(page: Document): FullScreen {
  const isOn = (): boolean => page.fullscreenElement !== null && page.fullscreenElement !== undefined;
  const store = createStore<FullScreenState>(() => ({ isOn: isOn(), isRefused: false }));
  page.addEventListener('fullscreenchange', () => store.setState({ isOn: isOn(), isRefused: false }));
  const refuse = (): void => store.setState({ isRefused: true });
  return {
    store,
    toggle: () => {
      if (isOn()) void page.exitFullscreen().catch(() => {});
      // Telephones that have no such thing lack the function itself.
      else if (!page.fullscreenEnabled) refuse();
      else page.documentElement.requestFullscreen().catch(refuse);
    },
    dismiss: () => store.setState({ isRefused: false }),
  };
}
