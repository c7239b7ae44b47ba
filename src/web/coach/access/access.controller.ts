import { Controller, Get, Post, Query, Render } from '@nestjs/common';
import { CardsGiven, GiveAccess, TheViewer, type Viewer } from '../../../identity';
import { PeopleQuery } from '../../../people';
import { Config } from '../../../platform/config/config';
import { For } from '../../../platform/http/access';
import { NotFound } from '../../../platform/http/domain-error';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { Audit } from '../../../platform/http/read-trail';
import { OptionalText, PathId } from '../../../platform/http/validation';
import { accessPage, cardSheet } from './access-page.presenter';

const ABOUT = { subject: ({ id }: Readonly<Record<string, string>>) => ({ type: 'participant', id: id! }) };

export class SheetQuery {
  /** Present: her first name stands on the card. */
  @OptionalText({ max: 10 }) prenom?: string | null;
}

/** Giving a person her card, face to face. Whoever gives it cannot come in with it: her digits are hers alone. */
@For('coach', 'lead')
@Controller('personnes')
export class AccessController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly cards: CardsGiven,
    private readonly giving: GiveAccess,
    private readonly config: Config,
  ) {}

  @Get(':id/acces')
  @Audit('access.read', ABOUT)
  @Render('coach/access/access')
  async page(@TheViewer() viewer: Viewer, @PathId() id: string, @ReturnedForm() form: FormState) {
    const person = await this.person(viewer, id);
    return accessPage(form, person, await this.cards.of(viewer, id), this.config.baseUrl);
  }

  @Post(':id/acces')
  @FormPage('/personnes/:id/acces')
  async give(@TheViewer() viewer: Viewer, @PathId() id: string): Promise<SeeOther> {
    const territoryId = await this.people.territoryOf(viewer, id);
    await this.giving.execute(viewer, { participantId: id, territoryId });
    return seeOther(`/personnes/${id}/acces`, 'La nouvelle carte est prête.');
  }

  @Post(':id/acces/ouverture')
  @FormPage('/personnes/:id/acces')
  async openAgain(@TheViewer() viewer: Viewer, @PathId() id: string): Promise<SeeOther> {
    await this.giving.openAgain(viewer, id);
    return seeOther(`/personnes/${id}/acces`, 'La carte peut être ouverte jusqu’à demain soir.');
  }

  @Get(':id/acces/carte')
  @Audit('access.read', ABOUT)
  @Render('coach/access/card')
  async sheet(@TheViewer() viewer: Viewer, @PathId() id: string, @Query() { prenom }: SheetQuery) {
    const person = await this.person(viewer, id);
    const card = await this.cards.of(viewer, id);
    if (!card) throw new NotFound();
    const { brandName: brand, baseUrl } = this.config;
    return cardSheet(person, card, { brand, baseUrl, coach: viewer.name, named: Boolean(prenom) });
  }

  private async person(viewer: Viewer, id: string): Promise<{ id: string; name: string }> {
    const { participant } = await this.people.file(viewer, id);
    return { id, name: participant.name };
  }
}
