import { GiveStandingYes, RecordChoice, RecordTalk, ReplaceSituation } from '../../../src/disclosure';
import type { Viewer } from '../../../src/identity';
import { AnswerIntroduction, ProposeOpening } from '../../../src/introductions';
import { RegisterEmployer } from '../../../src/network';
import { PublishOpening, RegisterOpening } from '../../../src/openings';
import { StateWishes, WelcomeParticipant } from '../../../src/people';
import { SYSTEM } from '../../../src/platform/acts/act';
import { Programmes, TurnTopicOn } from '../../../src/programmes';
import { codesOf, DISCLOSURE_TOPICS } from '../../../src/reference';
import { signInHerself } from '../../support/herself';
import type { WholeApp } from '../../support/whole-app';
import { OPENING, PERSON, WISHES } from '../sample-bodies';
import type { Plan, PlannedChoice } from './plans';
import type { Introduced } from './world';

/** Makes people, employers and what stands between them, through the use cases of the house. */
export class Making {
  private readonly employers = new Map<string, { employerId: string; openings: string[] }>();

  constructor(private readonly whole: WholeApp) {}

  async openTopics(): Promise<void> {
    for (const name of ['follower', 'stranger'] as const) {
      const { territoryId } = this.whole.cast[name].viewer!;
      await this.whole.part(TurnTopicOn).execute(SYSTEM, territoryId!, 'disability');
    }
  }

  async carryOut(plan: Plan): Promise<Introduced[]> {
    const viewer = this.whole.cast[plan.coach].viewer!;
    const personId = await this.person(viewer, plan);
    const first = await this.employer(viewer, plan.employer);
    const before = [{ employer: first, items: plan.items }];
    if (plan.second) {
      const employer = await this.employer(viewer, plan.second.employer);
      before.push({ employer, items: plan.second.items });
    }
    const session = await signInHerself(this.whole.app, personId, viewer.territoryId!);
    const introduced: Introduced[] = [];
    for (const { employer, items } of before) {
      const openingId = await this.opening(viewer, employer.employerId);
      const asked = { participantId: personId, openingId };
      const { id: introductionId } = await this.whole.part(ProposeOpening).execute(viewer, asked);
      const yes = { answer: 'interested', words: 'Oui, je veux bien.' } as const;
      await this.whole.part(AnswerIntroduction).execute(viewer, introductionId, yes);
      const place = { personId, introductionId, openingId, employerId: employer.employerId };
      // What she said towards all is said once.
      const choices = introduced[0] ?? (await this.choose(viewer, plan, place));
      const { saidChoices, saidFacts } = choices;
      introduced.push({ plan, items, ...place, saidChoices, saidFacts, ...session });
    }
    return introduced;
  }

  private async person(viewer: Viewer, plan: Plan): Promise<string> {
    const { name, violence, standing } = plan;
    const [structure] = await this.whole.part(Programmes).structuresOf(viewer.territoryId!);
    const { id } = await this.whole.part(WelcomeParticipant).execute(viewer, {
      ...PERSON,
      // Whoever has another name than that of her papers is never shown the one of her papers.
      calledAs: name.length % 2 === 0 ? PERSON.calledAs : undefined,
      gender: 'woman',
      languages: { français: 'B1' },
      structureId: structure!.id,
      contactPoints: [
        { kind: 'phone', value: '06 00 00 01 01', aloneToRead: true },
        { kind: 'email', value: 'samira@boite.example', aloneToRead: true },
        { kind: 'front_desk', value: 'À l’accueil' },
      ],
      experience: [
        { occupation: 'G1605', years: 2, words: 'La plonge.', employer: 'Au Lac', employerTold: true },
        {
          occupation: 'G1602',
          years: 1,
          words: 'La cuisine.',
          employer: 'Atelier d’insertion',
          employerTold: false,
        },
      ],
    });
    const wishes = WISHES.filter(({ stance }) => stance === 'like') as Parameters<StateWishes['execute']>[2];
    await this.whole.part(StateWishes).execute(viewer, id, wishes);
    const topics = codesOf(DISCLOSURE_TOPICS).filter(
      (topic) => topic !== 'coaching' && (topic !== 'violence' || violence),
    );
    const facts = topics.map((topic) => ({ topic, value: `${name} ${topic}` }));
    await this.whole.part(ReplaceSituation).execute(viewer, id, facts);
    await this.whole.part(RecordTalk).execute(viewer, id);
    if (standing) {
      const said = {
        employerKind: 'company',
        items: plan.items,
        words: 'Oui, toutes les entreprises.',
      } as const;
      await this.whole.part(GiveStandingYes).execute(viewer, id, said);
    }
    return id;
  }

  private async employer(viewer: Viewer, number: number): Promise<{ employerId: string }> {
    const key = `${viewer.territoryId} ${number}`;
    const known = this.employers.get(key);
    if (known) return known;
    const details = {
      name: `Maison ${key}`,
      brandName: 'Chez Noirot',
      kind: 'company',
      address: '3 rue des Forges',
      commune: 'Dijon',
      website: 'https://noirot.example',
      notes: 'Passer après 14 h.',
    } as const;
    const { id } = await this.whole.part(RegisterEmployer).execute(viewer, details);
    const made = { employerId: id, openings: [] };
    this.employers.set(key, made);
    return made;
  }

  private async opening(viewer: Viewer, employerId: string): Promise<string> {
    const details = { ...OPENING, reveals: [], employerId } as unknown as Parameters<
      RegisterOpening['execute']
    >[1];
    const { id } = await this.whole.part(RegisterOpening).execute(viewer, details);
    await this.whole.part(PublishOpening).execute(viewer, id);
    return id;
  }

  private async choose(
    viewer: Viewer,
    plan: Plan,
    place: { personId: string; employerId: string; openingId: string },
  ) {
    const said: string[] = [];
    for (const choice of plan.choices) {
      const { towards: _, words, fact: __, ...details } = choice;
      const { id } = await this.whole.part(RecordChoice).execute(viewer, place.personId, {
        ...details,
        audience: await this.audience(viewer, choice, place),
        ...(words ? { words: `${plan.name} ${choice.topic}` } : {}),
      });
      if (words === 'said') said.push(id);
    }
    return {
      saidChoices: said,
      saidFacts: plan.choices.filter(({ fact }) => fact).map(({ topic }) => topic),
    };
  }

  private async audience(
    viewer: Viewer,
    { towards }: PlannedChoice,
    place: { employerId: string; openingId: string },
  ) {
    if (towards === 'all') return { kind: 'all' as const };
    if (towards === 'opening') return { kind: 'opening' as const, id: place.openingId };
    if (towards === 'employer') return { kind: 'employer' as const, id: place.employerId };
    return { kind: 'employer' as const, id: (await this.employer(viewer, 99)).employerId };
  }
}
