import { randomUUID } from 'node:crypto';
import { AccountPassword } from '../../../src/identity/sign-in/account-password.entity';
import { PendingSignIn } from '../../../src/identity/sign-in/pending-sign-in.entity';
import { RecoveryCode } from '../../../src/identity/sign-in/recovery-code.entity';
import { SecondFactor } from '../../../src/identity/sign-in/second-factor.entity';
import { CancelBreakfast, NoteOutcome } from '../../../src/breakfasts';
import {
  AnnulInteraction,
  CorrectInteraction,
  LogInteraction,
  MergeEmployers,
  RecordTaskStep,
  RegisterEmployer,
} from '../../../src/network';
import { CloseOpening } from '../../../src/openings';
import { ErasePerson } from '../../../src/audit';
import { SYSTEM } from '../../../src/platform/acts/act';
import { met } from '../../support/breakfasts';
import type { WholeApp } from '../../support/whole-app';
import type { Belongings } from '../belongings';
import { someSiret } from '../well-formed';

/** Rows that no plan makes: a closed offer, a petit-déj called off, what came of another, exchanges put right, two employers that became one, an erased person, an account with all its secrets. */
export async function makeOddRows(whole: WholeApp, belongings: Belongings): Promise<void> {
  const { viewer } = whole.cast.follower;
  await whole.part(CloseOpening).execute(viewer!, await belongings.opening(), 'filled', 'Pourvue.');
  await whole.part(ErasePerson).execute(SYSTEM, await belongings.participant());
  await oddBreakfasts(whole, belongings);
  await oddExchanges(whole, belongings);
  const { accountId } = whole.cast.closed.viewer!;
  const at = whole.clock.now();
  const { manager } = whole.source;
  const secret = () => randomUUID().repeat(2);
  await manager.insert(AccountPassword, { accountId, hash: secret(), setAt: at });
  await manager.insert(RecoveryCode, { id: randomUUID(), accountId, codeHash: secret(), madeAt: at });
  await manager.insert(SecondFactor, {
    id: randomUUID(),
    accountId,
    secret: 'JBSWY3DPEHPK3PXP',
    startedAt: at,
  });
  const pending = { id: randomUUID(), accountId, holderHash: secret(), createdAt: at, expiresAt: at };
  await manager.insert(PendingSignIn, pending);
}

async function oddBreakfasts(whole: WholeApp, belongings: Belongings): Promise<void> {
  const viewer = whole.cast.follower.viewer!;
  await whole.part(CancelBreakfast).execute(viewer, await belongings.breakfast(), 'Salle prise.');
  const id = await belongings.make('breakfast-today');
  const pair = { employerId: await belongings.employer(), participantId: await belongings.participant() };
  await met(whole, viewer, id, pair);
  const noted = { ...pair, outcome: 'meet_again', notes: 'Bonne conversation.' } as const;
  await whole.part(NoteOutcome).execute(viewer, id, noted);
}

async function oddExchanges(whole: WholeApp, belongings: Belongings): Promise<void> {
  const viewer = whole.cast.follower.viewer!;
  const keptId = await belongings.employer();
  const met = { mode: 'visit', purpose: 'learn_needs', outcome: 'Il cherche pour le midi.' } as const;
  const log = async () => (await whole.part(LogInteraction).execute(viewer, keptId, met)).id;
  await whole.part(CorrectInteraction).execute(viewer, await log(), { ...met, mode: 'meeting' });
  await whole.part(AnnulInteraction).execute(viewer, await log(), 'Noté deux fois.');
  await whole.part(RecordTaskStep).execute(viewer, await belongings.make('employer-task'), { kind: 'done' });
  const twin = { name: `Maison ${randomUUID()}`, siret: someSiret() };
  const { id: absorbedId } = await whole.part(RegisterEmployer).execute(viewer, twin);
  await whole.part(MergeEmployers).execute(viewer, { keptId, absorbedId }, {});
}
