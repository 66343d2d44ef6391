import { parseQuery } from '../query/parse-query.ts';
import { isQueryKey } from '../query/query-keys.ts';
import { longestTrail } from '../trail/trail-limits.ts';
import { isAddressKey, type AddressKey } from './address-keys.ts';
import { faces, type Face } from './faces.ts';
import { parsePose } from './parse-pose.ts';
import {
  displays,
  hallKinds,
  seasons,
  type AddressPose,
  type Display,
  type HallKind,
  type Place,
  type Season,
} from './place.ts';
import { readQuery } from './read-query.ts';

/** Something in an address that could not be taken as it stands. */
export interface AddressProblem {
  readonly parameter: AddressKey;
  /**
   * `empty`, `ill-formed`, `out-of-range`, `without-room` (a pose needs one), `without-tour` (a stop needs one):
   * the parameter was passed over.
   * `too-long`: it was cut short, so that it can still be shown as what was asked for in vain.
   * `repeated`: the first one was taken.
   */
  readonly code:
    'empty' | 'ill-formed' | 'out-of-range' | 'without-room' | 'without-tour' | 'too-long' | 'repeated';
  /** What stood there, at most 200 characters. */
  readonly found: string;
}

export interface ParsedAddress {
  readonly place: Place;
  readonly problems: readonly AddressProblem[];
}

/** Longer texts are no ids. */
const longestId = 200;

/**
 * Reads where an address leads: `?exhibit=…`, `?room=…`, `?room=…&pose=x,z,yaw,pitch` (metres and degrees, see
 * `parsePose`), `view=plan`, `tour=…&stop=…`, `trail=…`, `hall=found`, what is looked for (`parseQuery`), `lang=…`, `season=winter`, `display=projector`. Whether such an exhibit or room exists is not asked here: ids are passed on as the
 * texts they are.
 *
 * @param search query of the address, with or without the question mark; may be hostile
 */
export function parseAddress(search: string): ParsedAddress {
  const problems: AddressProblem[] = [];
  const values = new Map<AddressKey, string>();
  const report = (parameter: AddressKey, code: AddressProblem['code'], found: string): void => {
    problems.push({ parameter, code, found: found.slice(0, longestId) });
  };
  for (const { key, value } of readQuery(search)) {
    if (!isAddressKey(key)) continue;
    const text = value.trim();
    if (values.has(key)) report(key, 'repeated', text);
    else if (text === '') report(key, 'empty', text);
    else values.set(key, text);
  }

  const readId = (key: 'exhibit' | 'room' | 'tour' | 'stop'): string | undefined => {
    const text = values.get(key);
    if (text === undefined || text.length <= longestId) return text;
    report(key, 'too-long', text);
    return `${text.slice(0, longestId - 1)}…`;
  };
  const readPose = (hasRoom: boolean): AddressPose | undefined => {
    const text = values.get('pose');
    if (text === undefined) return undefined;
    const pose = hasRoom ? parsePose(text) : 'without-room';
    if (typeof pose !== 'string') return pose;
    report('pose', pose, text);
    return undefined;
  };
  const readLanguage = (): string | undefined => {
    const text = values.get('lang');
    if (text === undefined) return undefined;
    try {
      return Intl.getCanonicalLocales(text)[0];
    } catch {
      report('lang', 'ill-formed', text);
      return undefined;
    }
  };

  const readSeason = (): Season | undefined => {
    const text = values.get('season');
    const season = seasons.find((candidate) => candidate === text);
    if (text !== undefined && season === undefined) report('season', 'ill-formed', text);
    return season;
  };

  const readDisplay = (): Display | undefined => {
    const text = values.get('display');
    const display = displays.find((candidate) => candidate === text);
    if (text !== undefined && display === undefined) report('display', 'ill-formed', text);
    return display;
  };

  const readFace = (): Face | undefined => {
    const text = values.get('view');
    const face = faces.find((candidate) => candidate === text);
    if (text !== undefined && face === undefined) report('view', 'ill-formed', text);
    return face;
  };
  const readHall = (): HallKind | undefined => {
    const text = values.get('hall');
    const hall = hallKinds.find((candidate) => candidate === text);
    if (text !== undefined && hall === undefined) report('hall', 'ill-formed', text);
    return hall;
  };
  const readTrail = (): string | undefined => {
    const text = values.get('trail');
    if (text === undefined || text.length <= longestTrail) return text;
    report('trail', 'too-long', text);
    // Too long still: nobody takes what is left of it for the whole.
    return text.slice(0, longestTrail + 1);
  };

  const exhibit = readId('exhibit');
  const room = readId('room');
  const pose = readPose(room !== undefined);
  const language = readLanguage();
  const season = readSeason();
  const display = readDisplay();
  const face = readFace();
  const tour = readId('tour');
  const stop = readId('stop');
  if (stop !== undefined && tour === undefined) report('stop', 'without-tour', stop);
  const trail = readTrail();
  const hall = readHall();
  const asks = [...values.keys()].some(isQueryKey);
  const query = asks
    ? parseQuery(values, (key) => report(key, 'ill-formed', values.get(key) ?? ''))
    : undefined;
  return {
    place: {
      ...(exhibit !== undefined && { exhibit }),
      ...(room !== undefined && { room }),
      ...(pose && { pose }),
      ...(language !== undefined && { language }),
      ...(season !== undefined && { season }),
      ...(display !== undefined && { display }),
      ...(face !== undefined && { face }),
      ...(query && { query }),
      ...(tour !== undefined && { tour }),
      ...(tour !== undefined && stop !== undefined && { stop }),
      ...(trail !== undefined && { trail }),
      ...(hall !== undefined && { hall }),
    },
    problems,
  };
}
