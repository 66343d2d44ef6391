import { Scene, Vector3, type WebGLRenderer } from 'three';
import { pickMuseum, type MuseumPick } from '../../museum/display/pick-museum.ts';
import type { LanguageTag } from '../../language/languages.ts';
import type { PlaceNames } from '../../language/load-place-names.ts';
import type { RoomId } from '../../museum/floorplan/floor-plan.ts';
import type { LitWorld } from '../../museum/atlas/lit-world.ts';
import type { Museum } from '../../museum/open-museum.ts';
import type { VisibleCells } from '../../museum/visibility/view-cone.ts';
import { createVisibleCells } from '../../museum/visibility/create-visible-cells.ts';
import { FetchQueue } from '../../delivery/fetch-queue.ts';
import type { SlotShare } from '../../delivery/fetch-slots.ts';
import type { ModelDelivery } from '../../delivery/model-delivery.ts';
import type { Visit } from '../../visit/visit.ts';
import { BoardPainter } from './boards/board-painter.ts';
import { BoardStage } from './boards/board-stage.ts';
import { CameraRig } from './camera-rig.ts';
import { computePlanHalfAngle } from './compute-plan-half-angle.ts';
import { createRenderer } from './create-renderer.ts';
import { smallShare } from './is-small-device.ts';
import { seenUrgency } from './exhibits/archetype-library.ts';
import type { Eyes } from './eyes.ts';
import type { IsInView } from './exhibits/exhibit-stage.ts';
import { openExhibits } from './exhibits/open-exhibits.ts';
import { findSight } from './find-sight.ts';
import { drawStill, type StillSize } from './draw-still.ts';
import { FrameLoop } from './frame-loop.ts';
import { FrameStatistics } from './frame-statistics.ts';
import { listNeighbours, type Neighbour } from './list-neighbours.ts';
import { NearbyWishes } from './nearby-wishes.ts';
import { PicturePacer } from './picture-pacer.ts';
import { PictureQueue } from './picture-queue.ts';
import { projectExhibit } from './project-exhibit.ts';
import { SceneQuality } from './scene-quality.ts';
import { Builder } from './rooms/builder.ts';
import { createShellMaterials } from './rooms/create-shell-materials.ts';
import { LightMapLibrary, type LightMapOptions } from './rooms/light-map-library.ts';
import { chooseShellDetail } from './rooms/choose-shell-detail.ts';
import { showsPanes } from './rooms/show-panes.ts';
import { mirrorShell } from './rooms/mirror-shell.ts';
import { measureWake } from './rooms/measure-wake.ts';
import { openRooms } from './rooms/open-rooms.ts';
import { hangBronzeDoors } from './rooms/hang-bronze-doors.ts';
import { openOutdoors } from './rooms/open-outdoors.ts';
import { sendRows } from './send-rows.ts';
import { SignStage } from './signs/sign-stage.ts';
import { followSignLanguage } from './signs/follow-sign-language.ts';
import { wordSign } from './signs/sign-text.ts';
import { compileAhead } from './surfaces/compile-ahead.ts';
import { setDoorways } from './surfaces/set-doorways.ts';
import { createSharedUniforms } from './surfaces/shared-uniforms.ts';
import type { FloorMirror } from './surfaces/floor-mirror.ts';
import { loadTextureLibrary } from './surfaces/load-texture-library.ts';
import type { TourScene } from './tour-scene.ts';
import { UploadBudget } from './upload-budget.ts';
import { WorkTime } from './work-time.ts';

export interface SceneOptions {
  readonly canvas: HTMLCanvasElement;
  readonly museum: Museum;
  readonly visit: Visit;
  readonly models: ModelDelivery;
  /** For models and light; six of the scene's own, if not given. */
  readonly slots?: SlotShare;
  /** Baked light of the templates. */
  readonly light: Pick<LightMapOptions, 'built' | 'fetch'>;
  /** A builder whose script is on its way already: whoever orders first has it. */
  readonly builder: Builder;
  /** Fetches the letters that boards over doors are written in; resolves also when they do not come. */
  readonly loadLetters: (tag: string) => Promise<void>;
  /** Fetches what rooms are called in a language, by their English names. */
  readonly loadPlaceNames: (tag: LanguageTag) => Promise<PlaceNames>;
  /** Whether gifts of rooms near by are on their way. */
  readonly isComing?: () => boolean;
  /** Fetches what the map of the world on the wall shows; without it lamps stand in. */
  readonly lightWorld?: () => Promise<LitWorld>;
  /** A part of the house could not be built. */
  readonly onFault: () => void;
  /** The leaves of a bronze door begin to move. */
  readonly onDoorOpens?: () => void;
  /** Little may be kept in memory, and drawing begins cheap. */
  readonly isSmall?: boolean;
  /** Time is advanced by hand: for tests. */
  readonly isManual: boolean;
  /** Pixels drawn for each CSS pixel, at most. */
  readonly pixelRatio: number;
  /** Polished floors show the room above them: costs a second, smaller picture. */
  readonly hasMirror: boolean;
}

/** Light of what is in the picture covers more of it than any exhibit. */
const lightUrgency = seenUrgency + 1;
const uncovered = { left: 0, right: 0, bottom: 0 };
/** Boards next door come after the light of the room stood in. */
const aheadUrgency = 2;
/** Nothing inside is farther than this from the eye, metres; outdoors the valley is. */
const reach = 400;

/**
 * Draws the tour. One frame has one order: time passes for the visitor, the camera follows, the plan says what
 * can be seen, rooms and exhibits in view are put on the list, and the list is drawn.
 *
 * @throws NoPictureError where there is no WebGL 2
 */
export function openScene(options: SceneOptions): TourScene {
  const { canvas, museum, visit, isManual } = options;
  const { plan, display } = museum;
  const memoryShare = options.isSmall ? smallShare : 1;
  // Counted once: statistics are asked for between frames, and a look at every room would weigh on the next.
  const roomCount = plan.rooms.reduce((sum, { kind }) => sum + (kind === 'room' ? 1 : 0), 0);
  const isSmoothed = options.pixelRatio < 1.6;
  const renderer: WebGLRenderer = createRenderer(canvas, isSmoothed);
  const uniforms = createSharedUniforms();
  setDoorways(uniforms, plan);
  const scene = new Scene();
  scene.matrixWorldAutoUpdate = false;
  const rig = new CameraRig();
  const pageCells = createVisibleCells(plan);
  let cells: VisibleCells = pageCells;
  /** Eyes of who wears a headset; null where the page is looked at. */
  let worn: Eyes | null = null;
  const statistics = new FrameStatistics();
  const materials = createShellMaterials(uniforms);
  const budget = new UploadBudget();
  const time = new WorkTime();
  const pacer = new PicturePacer();
  /** Asks for a new picture; `loop.request()` alone for a frame that need not be drawn. */
  const redraw = (): void => {
    pacer.ask();
    loop.request();
  };
  const queue = new FetchQueue({
    onChange: () => loop.request(),
    ...(options.slots && { slots: options.slots }),
  });
  const lightMaps = new LightMapLibrary({
    ...options.light,
    queue,
    memoryShare,
    sendRows: (...rows) => sendRows(renderer, ...rows),
    isInstant: () => isManual || visit.store.getState().reducedMotion,
    share: () => quality.meaning.textureShare,
  });
  const pictures = new PictureQueue({
    makeRoom: (texture) => renderer.initTexture(texture),
    sendRows: (...rows) => sendRows(renderer, ...rows),
    onChange: () => building.onChange(),
  });
  const spareBuilders = [options.builder];
  const building = {
    hire: () => spareBuilders.pop() ?? new Builder(),
    onChange: () => {
      // The first picture may have waited for it; under a manual clock no frame comes by itself.
      if (isManual && !isDrawn) loop.advance(0);
      else loop.request();
    },
    onFault: (error: unknown) => {
      console.warn('scene: a part of the house could not be built', error);
      options.onFault();
    },
  };
  const gl = renderer.getContext() as WebGL2RenderingContext;
  const rooms = openRooms(museum, { ...building, materials, light: lightMaps, gl, budget, memoryShare });
  const doors = hangBronzeDoors(plan, materials.opaque, rooms);
  const outdoors = openOutdoors(renderer, plan, uniforms, {
    ...building,
    budget,
    queue: pictures,
    isAwaited: () => !isDrawn && outdoors.isMissing,
    makeLeaves: ({ houses }) => doors.make(houses),
    onRisen: () => pacer.ask(),
  });
  outdoors.setSeason(visit.store.getState().season);
  const exhibits = openExhibits(renderer, museum, uniforms, {
    models: options.models,
    queue,
    budget,
    time,
    memoryShare,
  });
  const wishes = new NearbyWishes({ stage: exhibits.stage, levels: exhibits.pool.levels }, rooms);
  const signLanguage = followSignLanguage({
    visit,
    loadPlaceNames: options.loadPlaceNames,
    loadLetters: options.loadLetters,
    onChange: () => {
      signs.redraw();
      redraw();
    },
  });
  const signs = new SignStage(renderer, budget, time, (room) =>
    wordSign(rooms.find(room), signLanguage.ask()),
  );
  const quality = new SceneQuality(
    {
      choice: visit.store.getState().quality,
      screenRatio: options.pixelRatio,
      hasMirror: options.hasMirror,
      isSmall: options.isSmall ?? false,
      isManual,
    },
    uniforms,
    exhibits,
  );
  const boards = new BoardStage(plan, {
    uniforms,
    queue,
    pictures,
    painter: new BoardPainter(),
    lightWorld: options.lightWorld ?? null,
    readClaim: () => {
      const { totals, shownTotal } = museum.catalogue;
      const { claim } = visit.store.getState();
      return totals.find(({ id }) => id === claim) ?? shownTotal;
    },
    share: () => quality.meaning.textureShare,
    onChange: () => {
      isOutdated = true;
      redraw();
    },
  });
  // Marks are kept by React, in a branch of their own.
  const marks = new Scene();
  marks.matrixWorldAutoUpdate = false;
  scene.add(
    rooms.stage.group,
    outdoors.group,
    doors.group,
    exhibits.shadows.mesh,
    ...exhibits.pool.meshes,
    signs.mesh,
    boards.group,
    marks,
  );

  const indoors = [
    materials.glass,
    ...[exhibits.shadows.mesh, ...exhibits.pool.meshes].map(({ material }) => material),
  ].flat();
  const isFirstIndoors = !rooms.isOutdoors(visit.pose.room);
  compileAhead(renderer, [materials.opaque, ...(isFirstIndoors ? indoors : [])]);

  const frameListeners = new Set<() => void>();
  const size = { width: 1, height: 1 };
  let wereSwinging = false;
  const cone = { room: visit.pose.room, x: 0, z: 0, yaw: 0, halfAngle: 1, reach, shut: doors.shut };
  const findings = { moves: false, hasChanged: false, expectsMore: false };
  let isDrawn = false;
  /** Something else stands in a room than in the last picture. */
  let isOutdated = false;
  let isWhole = true;
  /** Somebody waits for the rooms in view and sees no frame in between. */
  let isBuilding = false;
  let tellReady: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    tellReady = resolve;
  });
  let neighboursOf: RoomId | null = null;
  let neighbours: readonly Neighbour[] = [];
  let prepared = 0;
  let heldFor: RoomId | null = null;

  // One function for all cells: nothing is made anew in a frame.
  let shown = 0;
  const seen = { depth: 0, isAwake: true, rect: rooms.find(visit.pose.room).rect };
  let mirrored: FloorMirror | null = null;
  const isInShown: IsInView = (minX, minZ, maxX, maxZ) => cells.isInView(shown, minX, minZ, maxX, maxZ);
  const showRoom = (index: number): void => {
    const room = cells.roomAt(index);
    const isNear = index === 0;
    const { x, y, z } = worn?.position ?? rig.camera.position;
    seen.depth = cells.depthAt(index);
    const wake = rooms.wakes.wakeOf(room);
    seen.isAwake = (wake[3] as number) > 0;
    seen.rect = rooms.find(room).rect;
    const detail = chooseShellDetail(seen, x, z, rooms.stage.detailOf(room));
    const hasPanes = showsPanes(wake, seen.rect, x, z);
    const shell = rooms.stage.show(room, detail, isNear || isWhole, hasPanes);
    if (shell && mirrored) mirrorShell(mirrored, shell, seen.isAwake, rooms.find(room), x, z);
    rooms.wantLight(room, lightUrgency);
    if (mayAdorn())
      for (const sign of rooms.signsOf(room)) signs.add(sign, measureWake(wake, sign.x, sign.z));
    if (mayAdorn()) boards.show(room, lightUrgency, (atX, atZ) => measureWake(wake, atX, atZ));
    if (rooms.isOutdoors(room)) outdoors.show(x, z);
    doors.show(room);
    // The picture waits in any case: nobody sees a frame before it, and it should be whole.
    time.isLifted ||= rooms.stage.isHeld;
    shown = index;
    exhibits.stage.addVisible(room, wake, x, y, z, isInShown);
  };

  const isSeen = (room: RoomId): boolean => cells.has(room);
  const isFetching = (): boolean => queue.underWay + queue.waiting > 0;
  const isSendingAhead = (): boolean =>
    rooms.stage.isSending || outdoors.isSending || pictures.isSending || lightMaps.isSending;
  /** Tables and boards are made a piece a frame. */
  const isDrawingUp = (): boolean => exhibits.stage.isWriting || signs.isWaiting;
  /** What the first picture can do without comes with the second: one can walk the sooner. */
  const mayAdorn = (): boolean => isDrawn || isManual;

  // Lamps go out some time after the visitor has left, who may stand still by then.
  let later: ReturnType<typeof setTimeout> | null = null;
  const drawLater = (seconds: number): void => {
    later ??= setTimeout(drawNow, seconds * 1000);
  };
  const drawNow = (): void => {
    later = null;
    redraw();
  };

  const prepareRoom = ({ room, depth }: Neighbour): boolean =>
    rooms.stage.prepare(room, depth < 2 ? 'near' : 'far');
  /** @returns whether it should be called again in the next frame */
  const prepareNext = (): boolean => {
    const next = rooms.stage.isBusy ? undefined : neighbours[prepared];
    if (!next) return false;
    const isThere = prepareRoom(next);
    // The order after it waits in line, so that the builder need not wait for the next frame.
    const afterNext = neighbours[prepared + 1];
    if (afterNext) prepareRoom(afterNext);
    if (!isThere) return false;
    if (!exhibits.stage.ensure(next.room)) return true;
    if (rooms.isOutdoors(next.room)) outdoors.prepare();
    prepared++;
    return prepared < neighbours.length;
  };

  const draw = (elapsed: number, now: number): boolean => {
    const started = performance.now();
    // The room stood in is being built: the last picture stays, and time waits with it.
    if (heldFor === visit.pose.room && !rooms.stage.isThere(heldFor, 'near')) return false;
    heldFor = null;
    // Before anything is drawn: a picture of another size begins empty.
    // What a frame without a picture takes says nothing about pictures.
    if (quality.record(pacer.begin(elapsed, now) ? elapsed : 0)) changeQuality();
    const steps = visit.step(elapsed);
    const { pose } = visit;
    rig.follow(pose);
    cone.room = pose.room;
    cone.x = pose.x;
    cone.z = pose.z;
    cone.yaw = pose.yaw;
    cone.halfAngle = computePlanHalfAngle(rig.planHalfAngle, rig.halfAngleVertical, pose.pitch);
    const isStill = isManual || visit.store.getState().reducedMotion;
    const swings = doors.step(pose, elapsed, isStill);
    if (swings && !wereSwinging) options.onDoorOpens?.();
    wereSwinging = swings;
    if (worn) worn.look(pose, doors.shut);
    else pageCells.look(cone);
    uniforms.eyeUnderSky.value = rooms.isOutdoors(pose.room) ? 1 : 0;

    const untilLight = rooms.wakes.step(pose, elapsed, now / 1000, isSeen, isStill);
    if (untilLight > 0 && untilLight < Infinity) drawLater(untilLight);

    budget.begin();
    time.begin();
    time.isLifted = budget.isLifted || isBuilding || !isDrawn;
    queue.begin();
    rooms.stage.begin();
    lightMaps.begin();
    outdoors.begin();
    doors.begin();
    signs.begin();
    boards.begin();
    exhibits.stage.begin();
    // Neither the valley nor a ramp mirrors anything.
    const isLevel = !rooms.isOutdoors(pose.room) && !rooms.find(pose.room).slope;
    // A floor would have to mirror for each eye.
    mirrored = isLevel && !worn ? quality.mirror : null;
    mirrored?.begin();
    for (let index = 0; index < cells.count; index++) showRoom(index);
    // What lies one door further is built and fetched while nothing else needs the time.
    if (neighboursOf !== pose.room) {
      neighboursOf = pose.room;
      neighbours = listNeighbours(plan, pose.room);
      prepared = 0;
    }
    const preparesMore = prepareNext();
    wishes.say(pose, neighbours, started);
    for (const { room, depth } of neighbours) if (depth < 2 && mayAdorn()) boards.want(room, aheadUrgency);
    queue.pump(mayAdorn() ? -Infinity : lightUrgency, time);
    signs.finish();
    // Of what is sent each kind leaves half to those after it, so that none waits for all of another.
    const isArriving = exhibits.library.isSending;
    const hasPictures = pictures.isSending || lightMaps.isSending;
    rooms.stage.finish(isBuilding ? 'all' : isArriving || hasPictures ? 0.5 : 1);
    outdoors.finish(rooms.isOutdoors(pose.room) ? 'all' : 0.5);
    const isFirst = !isDrawn && outdoors.isMissing;
    pictures.finish(budget, isFirst ? 'all' : isArriving || lightMaps.isSending ? 0.5 : 1);
    lightMaps.finish(elapsed, budget, isArriving ? 0.5 : 1);
    const sends = exhibits.stage.finish();

    // Neither a hole where one stands nor, to begin with, a half-built valley: the picture waits for them.
    if (rooms.stage.isHeld || (!isDrawn && outdoors.isMissing)) {
      heldFor = pose.room;
      pacer.ask();
      return false;
    }
    const moves = steps || swings || lightMaps.isFading || untilLight === 0;
    const works = sends || isSendingAhead() || isDrawingUp() || queue.isHeldBack || preparesMore;
    findings.moves = moves || isManual || worn !== null;
    findings.hasChanged =
      rooms.stage.hasChanged || signs.hasChanged || exhibits.pool.hasChanged || exhibits.stage.hasRestood;
    findings.expectsMore = works || isFetching();
    if (!pacer.isDue(findings, now)) return works || pacer.isOutdated;
    pacer.drawn();
    isWhole = false;
    isOutdated = false;

    // Counted is the picture itself: the mirror's comes before.
    const { mirror } = quality;
    if (mirror) {
      if (!mirrored) mirror.switchOff();
      else if (mayAdorn()) {
        const room = rooms.find(pose.room);
        mirrored.add(exhibits.pool.meshes[0]);
        if (outdoors.group.visible) mirrored.add(outdoors.group);
        const ratio = renderer.getPixelRatio();
        mirror.draw(renderer, rig.camera, room.floorY, size.width * ratio, size.height * ratio);
      }
    }
    renderer.info.reset();
    if (worn) worn.draw(renderer, scene);
    else renderer.render(scene, rig.camera);
    statistics.record(performance.now() - started);
    for (const listener of frameListeners) listener();
    if (!isDrawn) {
      isDrawn = true;
      // Boards, mirror and models were left for now.
      if (!isManual) redraw();
      if (!isFirstIndoors) compileAhead(renderer, indoors);
      tellReady();
    }
    return moves || works;
  };
  const loop: FrameLoop = new FrameLoop(draw, isManual);

  /** Pixels of a still that is being drawn; null while there is none. */
  let still: StillSize | null = null;
  const measure = (): StillSize => ({
    width: Math.max(1, canvas.clientWidth),
    height: Math.max(1, canvas.clientHeight),
  });
  const resize = (): void => {
    // Its pictures have the size that the headset gives them.
    if (worn) return;
    ({ width: size.width, height: size.height } = still ?? measure());
    renderer.setPixelRatio(still ? 1 : quality.pixelRatio);
    renderer.setSize(size.width, size.height, false);
    rig.resize(size.width / size.height);
    cover();
    redraw();
  };
  let covered = uncovered;
  const cover = (): void => {
    const { left, right, bottom } = still ? uncovered : covered;
    rig.setCovered(size.width, size.height, left, right, bottom);
  };
  const observer = new ResizeObserver(resize);
  observer.observe(canvas);
  resize();

  // What is loaded changes the picture, not the visit. One load after the other: the last one wished for stays.
  let textureShare = quality.meaning.textureShare;
  let texturesLoaded = Promise.resolve();
  const loadTextures = (isRestored: boolean): void => {
    const share = textureShare;
    texturesLoaded = texturesLoaded
      .then(() => loadTextureLibrary(renderer, uniforms, { isRestored, share, pictures }))
      .catch((error: unknown) =>
        console.warn('scene: the surfaces could not be loaded; they stay as they are', error),
      )
      .then(redraw);
  };
  loadTextures(false);
  const changeQuality = (): void => {
    if (quality.meaning.textureShare !== textureShare) {
      textureShare = quality.meaning.textureShare;
      boards.renew();
      loadTextures(false);
      lightMaps.reload();
    }
    if (quality.pixelRatio !== renderer.getPixelRatio()) resize();
    redraw();
  };
  // A script of letters comes when a sign first needs it, also long after the start.
  const onFonts = (): void => {
    signs.redraw();
    redraw();
  };
  document.fonts.addEventListener('loadingdone', onFonts);
  const stopWaking = visit.onWake(redraw);
  const stopStore = visit.store.subscribe((state, before) => {
    if (state.showsEvidence !== before.showsEvidence) uniforms.evidence.value = state.showsEvidence ? 1 : 0;
    if (state.season !== before.season) outdoors.setSeason(state.season);
    if (state.query.asOf !== before.query.asOf) exhibits.stage.setAsOf(state.query.asOf);
    if (state.quality !== before.quality && quality.choose(state.quality)) changeQuality();
    if (state.comfort !== before.comfort) {
      rig.suit(state.comfort);
      resize();
    }
    if (state !== before) redraw();
  });
  exhibits.stage.setAsOf(visit.store.getState().query.asOf);
  const stopDisplay = display.onChange((room) => {
    exhibits.stage.renew(room);
    rooms.stage.renew(room);
    // Next door it is got ready once more, so that what has been added is fetched ahead.
    const near = neighbours.findIndex((neighbour) => neighbour.room === room);
    if (near >= 0) prepared = Math.min(prepared, near);
    isOutdated = true;
    redraw();
  });
  const onVisibility = (): void => quality.forget();
  document.addEventListener('visibilitychange', onVisibility);

  const onLost = (event: Event): void => {
    event.preventDefault();
    loop.stop();
    pictures.drop();
  };
  const onRestored = (): void => {
    exhibits.restore();
    lightMaps.restore();
    rooms.stage.restore();
    outdoors.restore();
    // What has stood already is sent at once where it is seen.
    isWhole = true;
    quality.restore();
    signs.redraw();
    boards.renew();
    loadTextures(true);
    pacer.ask();
    loop.start();
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onRestored);

  const direction = new Vector3();
  const pickAlong = (way: readonly [number, number, number]): MuseumPick | null => {
    const { room, x, y, z } = visit.pose;
    return pickMuseum(museum, { room, x, y: y + rig.eyeHeight, z }, way, Infinity, doors.shut);
  };
  /** @param x, y shares of the picture from its left and top edge */
  const pickAt = (x: number, y: number): MuseumPick | null => {
    if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) return null;
    direction
      .set(x * 2 - 1, 1 - y * 2, 0.5)
      .unproject(rig.camera)
      .sub(rig.camera.position);
    return pickAlong([direction.x, direction.y, direction.z]);
  };
  const isSending = (): boolean => exhibits.library.isSending || isSendingAhead() || isDrawingUp();
  const isUnfinished = (): boolean => rooms.stage.isBusy || !isDrawn;
  const isBusy = (): boolean =>
    // Letters that are on their way will be drawn on a sign.
    signLanguage.isComing() ||
    isOutdated ||
    (options.isComing?.() ?? false) ||
    document.fonts.status === 'loading' ||
    // Under a manual clock what is near by comes when time is advanced.
    (!isManual && prepared < neighbours.length) ||
    isUnfinished() ||
    isFetching() ||
    isSending() ||
    uniforms.isLoading ||
    boards.isBusy ||
    outdoors.isBusy;

  const settled = async (): Promise<void> => {
    await ready;
    budget.isLifted = true;
    while (isBusy() || !loop.isIdle) {
      await loop.idle();
      if (!isBusy()) continue;
      await new Promise((resolve) => setTimeout(resolve, 30));
      // Fetches are begun by frames: what still waits is asked for again.
      if (isManual) loop.advance(0);
      else loop.request();
    }
    budget.isLifted = false;
  };

  return {
    loop,
    redraw,
    marks,
    ready,
    settled,
    built: async () => {
      isBuilding = true;
      do {
        if (isManual) loop.advance(0);
        else loop.request();
        do await new Promise((resolve) => setTimeout(resolve, 4));
        while (rooms.stage.isWaiting);
      } while (isUnfinished());
      isBuilding = false;
    },
    pick: (clientX, clientY) => {
      const box = canvas.getBoundingClientRect();
      return pickAt((clientX - box.left) / box.width, (clientY - box.top) / box.height);
    },
    drawStill: (longest) =>
      drawStill(
        {
          canvas,
          shape: measure,
          // Where edges are not smoothed, four pixels become one.
          density: isSmoothed ? 1 : 2,
          largest: gl.getParameter(gl.MAX_RENDERBUFFER_SIZE) as number,
          frameAs: (asked) => {
            still = asked;
            marks.visible = asked === null;
            quality.forget();
            resize();
          },
          settled,
          pickAt,
          onFrame: (listener) => {
            frameListeners.add(listener);
            if (isManual) loop.advance(0);
            else redraw();
            return () => frameListeners.delete(listener);
          },
        },
        longest,
      ),
    sight: () =>
      findSight(rig.camera, [rooms.stage.group, doors.group, ...outdoors.shells], pickAlong, visit.pose.room),
    anchorOf: (exhibit) => {
      const room = display.roomOf(exhibit);
      if (room === undefined || !cells.has(room)) return null;
      const laidOut = display.layOutRoom(room);
      const row = laidOut.rowOf(exhibit as Parameters<typeof laidOut.rowOf>[0]);
      const point = row < 0 ? null : projectExhibit(rig.camera, laidOut, row);
      if (!point) return null;
      const box = canvas.getBoundingClientRect();
      return { x: box.left + point.x * box.width, y: box.top + point.y * box.height };
    },
    onFrame: (listener) => {
      frameListeners.add(listener);
      return () => frameListeners.delete(listener);
    },
    setCovered: (next) => {
      covered = { ...next };
      cover();
      loop.request();
    },
    headset: {
      renderer,
      wear: (eyes) => {
        worn = eyes;
        cells = eyes?.cells ?? pageCells;
        quality.forget();
        if (eyes) loop.stop();
        else {
          resize();
          loop.start();
        }
      },
      draw: (elapsed, now) => {
        draw(elapsed, now);
        return heldFor === null;
      },
      pick: (from, way) => pickMuseum(museum, from, way, Infinity, doors.shut),
    },
    statistics: () => ({
      rooms: roomCount,
      exhibits: display.total,
      documented: museum.catalogue.documented,
      roomsLoaded: exhibits.stage.roomsLoaded,
      exhibitsDrawn: exhibits.pool.list.total,
      drawCalls: renderer.info.render.calls,
      exhibitTriangles: exhibits.pool.triangles,
      triangles: renderer.info.render.triangles,
      textureBytes:
        exhibits.pool.bytes.textures +
        signs.bytes +
        boards.bytes +
        uniforms.textureBytes +
        lightMaps.bytes +
        outdoors.textureBytes +
        quality.bytes,
      geometryBytes:
        exhibits.pool.bytes.geometry +
        exhibits.shadows.bytes +
        rooms.stage.bytes +
        outdoors.geometryBytes +
        doors.bytes,
      exhibitBytes: exhibits.pool.bytes.geometry + exhibits.pool.bytes.textures + exhibits.shadows.bytes,
      framesDrawn: statistics.framesDrawn,
      scriptMs: statistics.takeSpread(),
      streaming: {
        isSending: isSending(),
        fetchesUnderWay: queue.underWay,
        fetchesWaiting: queue.waiting,
        fetchesCancelled: queue.cancelled,
        bytesUploaded: budget.last,
        bytesUploadedAtMost: budget.most,
        bytesAwaitedAtMost: budget.mostAwaited,
        bytesResident: exhibits.pool.levels.bytesUsed + exhibits.pool.bytes.textures + lightMaps.bytes,
        bytesKept: exhibits.library.bytesKept,
        levelsEvicted: exhibits.pool.levels.evicted,
        levelsMoved: exhibits.pool.levels.moved,
      },
      quality: quality.describe(),
    }),
    view: () => ({
      eye: rig.camera.position.toArray(),
      yaw: rig.camera.rotation.y,
      pitch: rig.camera.rotation.x,
      fov: rig.camera.fov,
      aspect: rig.camera.aspect,
      shut: plan.openings.filter((_, row) => doors.shut[row] === 1).map(({ id }) => id),
      exhibits: exhibits.stage.listDrawn(),
    }),
    loseContext: () => renderer.forceContextLoss(),
    restoreContext: () => renderer.forceContextRestore(),
    dispose: () => {
      loop.stop();
      if (later !== null) clearTimeout(later);
      observer.disconnect();
      document.removeEventListener('visibilitychange', onVisibility);
      document.fonts.removeEventListener('loadingdone', onFonts);
      stopWaking();
      stopStore();
      signLanguage.dispose();
      stopDisplay();
      canvas.removeEventListener('webglcontextlost', onLost);
      canvas.removeEventListener('webglcontextrestored', onRestored);
      pictures.drop();
      rooms.dispose();
      for (const builder of spareBuilders) builder.dismiss();
      outdoors.dispose();
      lightMaps.dispose();
      doors.dispose();
      materials.opaque.dispose();
      materials.glass.dispose();
      queue.close();
      exhibits.dispose();
      signs.dispose();
      boards.dispose();
      quality.dispose();
      renderer.dispose();
    },
  };
}
