import type { MaterialName } from '../../../src/museum/materials/material-names.ts';
import type { Drawing } from '../../kit/drawing/drawing.ts';
import { animalPicture } from '../animal-photograph/animal-picture.ts';
import { dancer } from './subjects/dancer.ts';
import { flowerWorld } from './subjects/flower-world.ts';
import { peonies } from './subjects/peonies.ts';
import { pineAndCranes } from './subjects/pine-and-cranes.ts';
import { tonedGround } from './subjects/toned-ground.ts';
import { torch } from './subjects/torch.ts';
import { angelFalls } from './subjects/angel-falls.ts';
import { paektu } from './subjects/paektu.ts';
import { pinarDelRio } from './subjects/pinar-del-rio.ts';
import { atTheSill } from './subjects/at-the-sill.ts';
import { beforePaektu } from './subjects/before-paektu.ts';
import { handInHand } from './subjects/hand-in-hand.ts';
import { handshake } from './subjects/handshake.ts';
import { raisedHand } from './subjects/raised-hand.ts';
import { dubrovnik } from './subjects/dubrovnik.ts';
import { rebuiltStreet } from './subjects/rebuilt-street.ts';
import { thatchedHome } from './subjects/thatched-home.ts';
import { gilded } from './subjects/gilded.ts';
import { helmetPrint } from './subjects/helmet-print.ts';
import { sanguineHead } from './subjects/sanguine-head.ts';
import { twoPortraits } from './subjects/two-portraits.ts';
import { facelessBust } from './subjects/faceless-bust.ts';

export interface Subject {
  readonly material: MaterialName;
  readonly paint: (aspect: number) => Drawing;
}

const canvas = (paint: Subject['paint']): Subject => ({ material: 'canvas-painting', paint });
const paper = (paint: Subject['paint']): Subject => ({ material: 'paper', paint });

/** What a picture shows. People are plain forms, without a face. */
export const subjects = {
  'angel-falls': canvas(angelFalls),
  'pinar-del-rio': canvas(pinarDelRio),
  paektu: canvas((aspect) => paektu(aspect, 'dawn')),
  dubrovnik: canvas(dubrovnik),
  'thatched-home': canvas(thatchedHome),
  'rebuilt-street': canvas(rebuiltStreet),
  'bust-in-uniform': canvas((aspect) =>
    facelessBust(aspect, {
      figure: { colour: '#75754f', fold: '#4c4a30', uniform: true, skin: '#d9bd98', hair: '#39312a' },
      light: '#a89a74',
      dark: '#3c3626',
      seed: 'uniform',
      yaw: 0.35,
    }),
  ),
  'bust-in-oils': canvas((aspect) =>
    facelessBust(aspect, {
      figure: { colour: '#4b4f59', fold: '#2f3138', skin: '#dcc0a0', hair: '#4a4542' },
      light: '#8a7f6c',
      dark: '#2f2a26',
      seed: 'oils',
      yaw: -0.3,
    }),
  ),
  'bust-in-browns': canvas((aspect) =>
    facelessBust(aspect, {
      figure: { colour: '#7a5c42', fold: '#54402e', skin: '#d8b88e', hair: '#33241a' },
      light: '#b89c78',
      dark: '#4c3826',
      seed: 'browns',
      yaw: 0.55,
    }),
  ),
  'bust-in-gold': {
    material: 'gold',
    paint: (aspect) =>
      gilded(
        facelessBust(aspect, {
          figure: { colour: '#8c8984', fold: '#55524e', skin: '#dedbd4', hair: '#4c4945' },
          light: '#9a9a9a',
          dark: '#4a4a4a',
          seed: 'gold',
          yaw: 0.2,
        }),
        '#7d5820',
        '#f6dc94',
      ),
  },
  'red-chalk-head': paper(sanguineHead),
  'helmet-print': paper(helmetPrint),
  'two-portraits': paper(twoPortraits),
  'hand-in-hand': canvas(handInHand),
  'before-paektu': canvas(beforePaektu),
  'gold-handshake': { material: 'gold', paint: (aspect) => gilded(handshake(aspect), '#8a6424', '#fae4a4') },
  'at-the-sill': paper(atTheSill),
  'raised-hand': canvas(raisedHand),
  torch: paper(torch),
  'gold-dancer': { material: 'lacquer', paint: dancer },
  'flower-world': canvas(flowerWorld),
  'pine-and-cranes': { material: 'stone', paint: pineAndCranes },
  peonies: { material: 'silk', paint: peonies },
  'toned-ground': canvas(tonedGround),
  'pungsan-dog': paper((aspect) =>
    animalPicture(
      {
        animal: 'pungsan-dog',
        pose: 'standing',
        number: 1,
        setting: 'pine-hill',
        layout: 'ground',
        facing: 'right',
        strokes: 0.6,
      },
      aspect,
    ),
  ),
} as const satisfies Record<string, Subject>;

export type SubjectName = keyof typeof subjects;
export const subjectNames = Object.keys(subjects) as [SubjectName, ...SubjectName[]];
