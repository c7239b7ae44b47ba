import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Machine } from './machine';

/** Who runs the server. PostgreSQL refuses root; under root it must become someone else, or seem to. */
export type ServiceIdentity =
  | { readonly kind: 'self' }
  | { readonly kind: 'user'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'namespace'; readonly program: string };

/**
 * The identities worth trying, best first.
 * Under root: whoever owns the data already; then the user made for it, then the user made for nothing; then a
 * user namespace, where root sees itself as number 1 and keeps its own files (a project under /root, mode 0700);
 * last the owners of the folders on the way (root at work in somebody's closed home).
 */
export function candidateIdentities(
  machine: Machine,
  dataFolder: string,
  cluster: string,
): ServiceIdentity[] {
  const namespace: ServiceIdentity = { kind: 'namespace', program: machine.namespaceProgram };
  if (machine.uid === undefined) return [{ kind: 'self' }];
  // initdb refuses a number without a name; inside the namespace it gets one.
  if (machine.uid !== 0) return machine.userHasName ? [{ kind: 'self' }] : [namespace, { kind: 'self' }];
  const owner = existsSync(cluster) ? statSync(cluster).uid : undefined;
  const made = ['postgres', 'nobody'].map((name) => machine.users.find((user) => user.name === name)?.uid);
  return [
    ...(owner === 0 ? [namespace] : asUser(machine, owner)),
    ...made.flatMap((uid) => asUser(machine, uid)),
    namespace,
    ...ownersOnTheWay(dataFolder).flatMap((uid) => asUser(machine, uid)),
  ];
}

/** The owner its files must have, or undefined when they are its own without doing anything. */
export function fileOwner(identity: ServiceIdentity): { uid: number; gid: number } | undefined {
  if (identity.kind === 'user') return { uid: identity.uid, gid: identity.gid };
  const [uid, gid] = [process.getuid?.(), process.getgid?.()];
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

function asUser(machine: Machine, uid: number | undefined): ServiceIdentity[] {
  const user = machine.users.find((one) => one.uid === uid);
  return user && user.uid !== 0 ? [{ kind: 'user', uid: user.uid, gid: user.gid }] : [];
}

function ownersOnTheWay(folder: string): number[] {
  const owner = existsSync(folder) ? [statSync(folder).uid] : [];
  const above = dirname(folder);
  return above === folder ? owner : [...owner, ...ownersOnTheWay(above)];
}
