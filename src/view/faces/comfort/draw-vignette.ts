import type { Pose } from '../../../visit/pose.ts';
import { findPicture } from '../../panels/find-picture.ts';
import type { LabelAnchors } from '../../panels/panel-services.ts';
import css from './comfort.module.css';

/** So long after the last movement the edges stay dark, milliseconds: between two frames of a slow machine they do not flicker. */
const lingerMs = 250;

/**
 * Lays dark edges over the picture while the eyes move. They are part of the page and not of the picture: drawing them costs no
 * frame more.
 *
 * @returns how to take them away
 */
export function drawVignette(pose: Readonly<Pose>, { onFrame }: Pick<LabelAnchors, 'onFrame'>): () => void {
  const edges = document.createElement('div');
  edges.className = css['vignette'] ?? '';
  findPicture()?.after(edges);
  let { x, z, yaw, pitch } = pose;
  let timer = 0;
  const rest = (): void => {
    delete edges.dataset['moves'];
  };
  const stop = onFrame(() => {
    if (x === pose.x && z === pose.z && yaw === pose.yaw && pitch === pose.pitch) return;
    ({ x, z, yaw, pitch } = pose);
    edges.dataset['moves'] = '';
    window.clearTimeout(timer);
    timer = window.setTimeout(rest, lingerMs);
  });
  return () => {
    stop();
    window.clearTimeout(timer);
    edges.remove();
  };
}
