import type { Language } from '../../language/language.ts';
import type { LateText } from '../../language/text-loader.ts';
import type { VrKey } from '../../language/load-vr-text.ts';
import type { ExhibitId } from '../../museum/display/room-display.ts';
import { findExhibitBox } from '../scene/marks/find-exhibit-box.ts';
import { Board } from './board.ts';
import type { BoardButton, BoardPart } from './board-part.ts';
import { placeBoard } from './place-board.ts';
import type { VrServices } from './vr-services.ts';
import type { Wearer } from './wearer.ts';
import { wordGift, wordTitle } from './word-gift.ts';

export interface ReadingBoardOptions {
  readonly services: VrServices;
  readonly wearer: Wearer;
  readonly language: Language;
  readonly text: LateText<VrKey>['text'];
  readonly leave: () => void;
  /** Something else is read; an empty text where the board has gone. */
  readonly onRead: (text: string) => void;
}

/** Degrees one may turn by at a time. */
const turnSteps = [30, 45] as const;

/** What is read in the headset: a gift's record beside the gift, how to get about and out, the stops of a lift. */
export class ReadingBoard {
  readonly board = new Board(document);
  /** How far one turns at a time, radians. */
  turnStep: number = (turnSteps[0] * Math.PI) / 180;
  readonly #options: ReadingBoardOptions;
  #isMenu = false;
  /** What the board says may come after it is shown: the last one asked for stays. */
  #edition = 0;

  constructor(options: ReadingBoardOptions) {
    this.#options = options;
  }

  showMenu(): void {
    const { text, language, wearer, leave } = this.#options;
    const degrees = Math.round((this.turnStep * 180) / Math.PI);
    const turn = (steps: 1 | -1): void => {
      wearer.turn(steps * this.turnStep);
      // It stays before the eyes.
      this.#hang(null, this.board.page);
    };
    this.#isMenu = true;
    this.#edition++;
    this.board.write({
      tag: language.tag,
      parts: [
        { text: text('title'), tag: language.tag, style: 'title' },
        { text: text('help'), tag: language.tag, style: 'text' },
      ],
      buttons: [
        { text: text('turnLeft'), press: () => turn(1) },
        { text: text('turnRight'), press: () => turn(-1) },
        {
          text: text('step', { degrees }),
          press: () => {
            const next = turnSteps.find((step) => step !== degrees) ?? turnSteps[0];
            this.turnStep = (next * Math.PI) / 180;
            this.showMenu();
          },
        },
        { text: text('close'), press: () => this.close() },
        { text: text('leave'), press: leave },
      ],
    });
    if (!this.board.isShown) this.#hang(null, 0);
    this.#tell();
  }

  toggleMenu(): void {
    if (this.board.isShown && this.#isMenu) this.close();
    else {
      this.board.hide();
      this.showMenu();
    }
  }

  /** The record of a gift, or that nobody has described what stands there. */
  read(exhibit: ExhibitId): void {
    const { museum, fetchRecord, loadLetters } = this.#options.services;
    const { language } = this.#options;
    this.#isMenu = false;
    const edition = ++this.#edition;
    const gift = museum.catalogue.find(exhibit);
    const own = (text: string, style: BoardPart['style']): BoardPart => ({ text, tag: language.tag, style });
    const write = (parts: readonly BoardPart[]): void => {
      if (edition !== this.#edition) return;
      this.#write(parts, []);
    };
    this.board.hide();
    if (gift) {
      const title = wordTitle(gift, language);
      write([...title, own(language.text('panel.loading'), 'source')]);
      fetchRecord(gift.id)
        .then(async (record) => {
          const parts = wordGift(record, language);
          await Promise.all([...new Set(parts.map(({ tag }) => tag))].map(loadLetters));
          write(parts);
        })
        .catch(() => write([...title, own(language.text('panel.failed'), 'text')]));
    } else {
      const { shownTotal } = museum.catalogue;
      write([
        own(language.text('veil.title'), 'title'),
        own(language.text('veil.claim', { count: shownTotal.gifts }), 'text'),
        own(language.text('veil.ask'), 'name'),
        own(language.text('veil.contribute'), 'text'),
      ]);
    }
    const box = findExhibitBox(museum.display, exhibit);
    this.#hang(box && { x: box.x, y: box.y + box.height / 2, z: box.z }, 0);
  }

  /** The stops of the lift the wearer stands in. */
  offerLift(): void {
    const { visit, museum } = this.#options.services;
    const { language } = this.#options;
    const here = visit.pose.room;
    const lift = museum.plan.lifts.find(({ stops }) => stops.includes(here));
    if (!lift) return;
    this.#isMenu = false;
    this.#edition++;
    const stops = lift.stops
      .flatMap((stop) => museum.plan.rooms.find(({ id }) => id === stop) ?? [])
      .filter(({ id }) => id !== here)
      .sort((a, b) => b.floorY - a.floorY);
    this.#write(
      [{ text: language.text('lift.choose'), tag: language.tag, style: 'title' }],
      stops.map(({ id, storey }) => ({
        text: language.text('rooms.storey', { storey }),
        press: () => {
          this.close();
          visit.rideLift(id);
        },
      })),
    );
    this.#hang(null, 0);
  }

  close(): void {
    this.#edition++;
    this.board.hide();
    this.#options.onRead('');
  }

  #write(parts: readonly BoardPart[], first: readonly BoardButton[]): void {
    const { text, language } = this.#options;
    const { page } = this.board;
    const close: BoardButton = { text: text('close'), press: () => this.close() };
    this.board.write({ tag: language.tag, parts, buttons: [...first, close] });
    const { pages } = this.board;
    if (pages > 1) {
      const turnTo = (next: number): void => {
        const more: BoardButton = {
          text: text('more', { page: (next % pages) + 1, pages }),
          press: () => turnTo((next + 1) % pages),
        };
        this.board.write({ tag: language.tag, parts, buttons: [...first, more, close] });
        this.board.turnTo(next);
      };
      turnTo(Math.min(page, pages - 1));
    }
    this.#tell();
  }

  #hang(about: { readonly x: number; readonly y: number; readonly z: number } | null, page: number): void {
    const { wearer } = this.#options;
    this.board.hang(placeBoard(wearer.position, wearer.yaw, about));
    if (page > 0) this.board.turnTo(page);
  }

  #tell(): void {
    this.#options.onRead(this.board.text);
  }

  dispose(): void {
    this.#edition++;
    this.board.dispose();
  }
}
