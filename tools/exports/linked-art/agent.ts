import type { FileOf } from '../../data/file-kinds.ts';
import { exportPaths } from '../export-paths.ts';

/** A person or a group as Linked Art refers to one. */
export interface AgentRef {
  readonly id: string;
  readonly type: 'Person' | 'Group';
  readonly _label: string;
}

/** A leader has a record of his own; by id. */
export type Leaders = ReadonlyMap<string, { readonly name: string }>;

const institution = /\b(?:Cemetery|Museum|Committee|Party|University|Zoo|Ministry|people)\b/;

/**
 * Who gave a gift; null where nothing is said of who it was. A giver has an address within the gift's record: that two gifts
 * name the same giver is for a reader to find.
 */
export function giverOf(
  gift: FileOf<'gift'>,
  record: string,
  leaders: Leaders,
  site: string,
): AgentRef | null {
  const { name, role, kind } = gift.giver;
  const told = name ?? role;
  if (told === null) return null;
  const leader = [...leaders].find(([, one]) => one.name === name);
  if (leader) return leaderRef(leader[0], leader[1].name, site);
  // Several people give as a group does.
  const isOne = kind === 'person' && !/ and |, /.test(name ?? '');
  return {
    id: `${record}#giver`,
    type: isOne ? 'Person' : 'Group',
    _label: name === null ? `${told} (not named)` : told,
  };
}

/** Whom a gift was for, where a source says so; null otherwise. */
export function recipientOf(
  gift: FileOf<'gift'>,
  record: string,
  leaders: Leaders,
  site: string,
): AgentRef | null {
  const { recipient } = gift;
  if (recipient === null) return null;
  const leader = leaders.get(recipient);
  if (leader) return leaderRef(recipient, leader.name, site);
  const told = recipient.replace(/^other:/, '');
  const known = [...leaders].find(([, one]) => one.name === told);
  if (known) return leaderRef(known[0], told, site);
  return { id: `${record}#recipient`, type: institution.test(told) ? 'Group' : 'Person', _label: told };
}

function leaderRef(id: string, name: string, site: string): AgentRef {
  return { id: `${site}${exportPaths.person(id)}`, type: 'Person', _label: name };
}
