import { createRoot } from 'react-dom/client';
import { version } from '../../../package.json';
import { TourProvider } from '../../view/panels/tour-provider.tsx';
import { connectGuest } from '../protocol/connect-guest.ts';
import { systemClock } from '../protocol/message-clock.ts';
import { TourFault } from '../protocol/tour-fault.ts';
import { answerCalls } from './answer-calls.ts';
import { followEscape } from './follow-escape.ts';
import { followManner } from './follow-manner.ts';
import { followWording } from './follow-wording.ts';
import { FrameParts } from './frame-parts.tsx';
import { readFrameManner } from './frame-manner.ts';
import { holdTour } from './hold-tour.ts';
import type { OpenedTour } from './opened-tour.ts';
import { stepInByWalking } from './step-in-by-walking.ts';
import type { Threshold } from './threshold.ts';
import { watchOpening } from './watch-opening.ts';
import { watchPose } from './watch-pose.ts';
import { watchSeen } from './watch-seen.ts';
import { watchVisit } from './watch-visit.ts';

/**
 * Puts a tour into the frame of another page: it behaves as the frame's address says, shows the way in and the line below, and
 * answers the one page that may steer it.
 *
 * @param tour null where the tour did not come: all that is asked for is answered with that
 */
export async function openGuest(
  tour: OpenedTour | null,
  threshold: Threshold,
  window: Window,
): Promise<void> {
  const { manner, problems } = readFrameManner(window.location.search);
  const { host } = manner;
  if (!tour) {
    const unreached = (): never => {
      throw new TourFault('unreached', 'the tour did not come');
    };
    const failed = connectGuest({ window, host, version, onCall: unreached });
    failed.emit('error', { code: 'unreached', message: 'the tour did not come' });
    return;
  }

  const { document } = window;
  const canvas = document.querySelector<HTMLElement>('#view');
  const credit = document.querySelector<HTMLElement>('#credit');
  const picture = document.querySelector<HTMLElement>('#threshold');
  if (!canvas || !credit || !picture) throw new Error('frame: the page lacks #view, #credit or #threshold');
  const { services, scene } = tour;
  const { visit } = services;
  followManner(manner, visit, window);
  const wording = followWording(services);
  await wording.settled;
  const hold = holdTour(tour);
  const answers = answerCalls(tour, wording, hold, () => canvas.clientWidth > 0);
  const connection = connectGuest({
    window,
    host,
    version,
    onCall: (method, params) => answers[method](params),
  });
  const stepOut = (): void => {
    threshold.stepOut();
    // The first control there is, once it is drawn; a page that steers the frame has one of its own.
    setTimeout(() => picture.querySelector('button')?.focus({ preventScroll: true }));
    connection.stepOut();
  };
  createRoot(credit).render(
    <TourProvider services={services}>
      <FrameParts services={{ threshold, manner, picture, stepOut }} />
    </TourProvider>,
  );

  for (const { name, found } of problems)
    connection.emit('error', {
      code: 'unknown-value',
      message: `${name}: ${found} means nothing here`,
      name,
    });
  const tellShare = (share: number): void => connection.emit('progress', { share });
  const tellLoad = (): void => connection.emit('load', {});
  watchVisit(wording, (...told) => connection.emit(...told));
  if (!scene) {
    // A list has nothing to step into; it scrolls, and the page around it when it has ended.
    threshold.stepIn();
    tellShare(1);
    tellLoad();
    return;
  }
  followEscape(window, visit, stepOut);
  stepInByWalking(visit, threshold);
  watchOpening(() => scene.statistics().streaming, tellShare, tellLoad, systemClock);
  const onFrame = (listener: () => void): (() => void) => scene.onFrame(listener);
  watchPose(visit.pose, onFrame, (pose) => connection.emit('pose-change', pose), systemClock);
  watchSeen(canvas, (isSeen) => {
    hold.set('unseen', !isSeen);
    // Who comes back to it scrolls on, and steps in anew.
    if (!isSeen) threshold.stepOut();
  });
}
