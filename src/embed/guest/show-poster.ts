/** How often it is looked whether the picture stands, milliseconds. */
const every = 50;
/** A picture that nobody can tell of is taken to stand after these. */
const atMost = 5000;

/**
 * Shows the poster of what the frame's address asks for until the first picture stands in its place: a picture is black while it is
 * being drawn for the first time, and without a thread of its own (in a frame without an origin) that takes seconds. A tour
 * that an article's element has opened lies behind that one's poster already.
 *
 * @param opened settles when all of the tour stands, or nothing will
 */
export function showPoster(document: Document, search: string, opened: Promise<unknown>): void {
  const place = new URLSearchParams(search);
  if (place.has('host')) return;
  const img = document.createElement('img');
  const show = (path: string): void => {
    img.srcset = `./posters/${path}-640.avif 640w, ./posters/${path}-1280.avif 1280w`;
  };
  img.id = 'poster';
  img.alt = '';
  img.sizes = '100vw';
  img.addEventListener('error', () => (img.srcset.includes('/museum-') ? img.remove() : show('museum')));
  show(pathOf(place));
  const canvas = document.querySelector<HTMLCanvasElement>('#view');
  canvas?.after(img);
  void Promise.race([opened.catch(() => null), awaitSilence(document.querySelector('#loading'))])
    .then(() => awaitDrawn(canvas))
    .then(() => img.remove());
}

/** What an undocumented exhibit is named after is its place, `room.case.number`. */
function pathOf(place: URLSearchParams): string {
  const exhibit = place.get('exhibit') ?? '';
  const [kind, id] = exhibit.includes('.')
    ? ['room', exhibit.slice(0, exhibit.indexOf('.'))]
    : (['exhibit', 'tour', 'room'].map((name) => [name, place.get(name) ?? '']).find(([, value]) => value) ??
      []);
  return id !== undefined && /^[\w-]+$/.test(id) ? `${kind}/${id}` : 'museum';
}

/** Waits until nothing is said of opening any more: the first picture has been asked for, and one can walk. */
function awaitSilence(line: Element | null): Promise<void> {
  return new Promise((resolve) => {
    if (!line) return;
    const watch = new MutationObserver(() => {
      if (line.textContent) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(line, { childList: true });
  });
}

/** Waits until the graphics card has done what it was asked for. */
async function awaitDrawn(canvas: HTMLCanvasElement | null): Promise<void> {
  const gl = canvas?.hidden === false ? canvas.getContext('webgl2') : null;
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return;
  gl.flush();
  const until = performance.now() + atMost;
  while (gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, every));
  gl.deleteSync(fence);
}
