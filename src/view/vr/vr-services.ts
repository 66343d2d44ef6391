import type { Scene } from 'three';
import type { FetchRecord } from '../../delivery/record-delivery.ts';
import type { Museum } from '../../museum/open-museum.ts';
import type { Visit } from '../../visit/visit.ts';
import type { HeadsetStage } from '../scene/headset-stage.ts';

/** What a headset needs of the rest of the tour. */
export interface VrServices {
  readonly museum: Museum;
  readonly visit: Visit;
  readonly fetchRecord: FetchRecord;
  readonly headset: HeadsetStage;
  /** Branch of the scene for what is not the house. */
  readonly marks: Scene;
  /** Fetches the letters of a language; resolves also where they do not come. */
  readonly loadLetters: (tag: string) => Promise<void>;
}
