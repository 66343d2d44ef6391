import { loadLanguage } from '../../language/load-language.ts';
import { loadVrText } from '../../language/load-vr-text.ts';
import { matchLanguage } from '../../language/match-language.ts';
import { showPageLine, tellFailure } from './page-line.ts';
import { ReadingBoard } from './reading-board.ts';
import type { VrServices } from './vr-services.ts';
import { VrWalk } from './vr-walk.ts';
import { Wearer } from './wearer.ts';

/**
 * Takes the visitor into their headset, where they stand. To be called while the browser still takes it for the answer to a
 * press.
 *
 * @returns when they have come out again, or could not get in, which is told on the page
 */
export async function enterVr(services: VrServices): Promise<void> {
  const { museum, visit, headset } = services;
  const { renderer } = headset;
  const { xr } = renderer;
  const tag = matchLanguage(visit.store.getState().language);
  const reading = Promise.all([loadVrText(tag), loadLanguage(tag), services.loadLetters(tag)]);
  let session: XRSession;
  try {
    session = await openSession(services);
  } catch (error) {
    console.info('vr: the headset could not be entered', error);
    const { text } = await loadVrText(tag);
    tellFailure(document, text('failed'));
    return;
  }
  let leave = (): void => {};
  const ended = new Promise<void>((resolve) => {
    session.addEventListener('end', () => resolve());
    leave = () => void session.end().catch(() => resolve());
  });
  let close = (): void => {};
  try {
    const [{ text }, language] = await reading;
    const line = showPageLine(document, text('here'), text('leave'), leave);
    const wearer = new Wearer(museum.plan, visit, () => xr.getCamera().cameras);
    const board = new ReadingBoard({
      services,
      wearer,
      language,
      text,
      leave,
      onRead: (says) => line.tell(says),
    });
    const walk = new VrWalk(services, wearer, board);
    const canvas = renderer.domElement;
    canvas.addEventListener('webglcontextlost', leave);
    session.addEventListener('select', ({ inputSource }) => walk.select(inputSource));
    session.addEventListener('squeeze', () => walk.toggleMenu());
    session.addEventListener('inputsourceschange', ({ removed }) => walk.forget([...removed]));
    visit.setWorn(true);
    headset.wear(wearer);
    xr.setAnimationLoop((time, frame) => {
      const space = xr.getReferenceSpace();
      if (!frame || !space) return;
      wearer.target = renderer.getRenderTarget();
      walk.frame(time, frame, space);
    });
    close = () => {
      canvas.removeEventListener('webglcontextlost', leave);
      // With the session the renderer begins to ask for frames of the page, which are asked for here when they are needed.
      renderer.setAnimationLoop(null);
      walk.dispose();
      line.remove();
    };
    await ended;
  } finally {
    close();
    visit.setWorn(false);
    headset.wear(null);
    leave();
  }
}

async function openSession({ headset }: VrServices): Promise<XRSession> {
  const { xr } = navigator;
  if (!xr) throw new Error('vr: this browser knows no headsets');
  const session = await xr.requestSession('immersive-vr', {
    requiredFeatures: ['local-floor'],
    optionalFeatures: ['layers'],
  });
  try {
    await headset.renderer.xr.setSession(session);
  } catch (error) {
    await session.end();
    throw error;
  }
  return session;
}
