import { type PresentationItem, RecordChoice, RecordTalk } from '../../src/disclosure';
import type { Herself, Viewer } from '../../src/identity';
import { AnswerOpening, ApproveIntroduction, SendIntroduction } from '../../src/introductions';
import { RegisterEmployer } from '../../src/network';
import { PublishOpening, RegisterOpening } from '../../src/openings';
import type { WholeApp } from './whole-app';

/** An introduction whose page she approved herself, and which an employer may read now. */
export async function openPageOf(
  whole: WholeApp,
  her: Herself,
  coach: Viewer,
  items: readonly PresentationItem[] = ['first_name'],
): Promise<string> {
  const { participantId } = her;
  const { id: employerId } = await whole.part(RegisterEmployer).execute(coach, { name: 'Hôtel du Parc' });
  const post = { kind: 'vacancy', title: 'Chambres, le matin', employerId } as const;
  const { id: openingId } = await whole.part(RegisterOpening).execute(coach, post);
  await whole.part(PublishOpening).execute(coach, openingId);
  const told = { topic: 'coaching', audience: { kind: 'all' }, decision: 'tell', teller: 'coach' } as const;
  await whole.part(RecordChoice).execute(her, participantId, told);
  const answer = { participantId, openingId, answer: 'interested' } as const;
  const { id } = await whole.part(AnswerOpening).execute(her, answer);
  await whole.part(ApproveIntroduction).execute(her, id, { route: 'with_coach', items });
  await whole.part(RecordTalk).execute(coach, participantId);
  await whole.part(SendIntroduction).execute(coach, id);
  return id;
}
