import type { Scene } from 'three';
import type { Museum } from '../../../museum/open-museum.ts';
import type { Visit } from '../../../visit/visit.ts';

/** What the marks need of the picture they are set into. */
export interface MarkServices {
  readonly museum: Museum;
  readonly visit: Visit;
  /** Holds the marks and nothing else; the picture draws it with the rest. */
  readonly scene: Scene;
  /** Asks for a picture: a mark has come or gone. */
  readonly onChange: () => void;
}
