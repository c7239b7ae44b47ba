import { Controller, Get, Post, Render, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type DemoAccount, DemoCards, DemoSignIn, type Role } from '../../../identity';
import { Open } from '../../../platform/http/access';
import { type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';
import { DemoPeople, type NamedDemoPerson } from './demo-people';

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  lead: 'Responsable de territoire',
  coach: 'Coach',
  admin: 'Administration',
};

/** Becoming anybody of the demo world. The module leaves this controller out in production. */
@Open()
@Controller('dev/connexion')
export class DevSignInController {
  constructor(
    private readonly demo: DemoSignIn,
    private readonly cards: DemoCards,
    private readonly people: DemoPeople,
  ) {}

  @Get()
  @Render('dev/connexion')
  async page() {
    const [accounts, people] = await Promise.all([this.demo.characters(), this.people.all()]);
    return { characters: [...accounts.map(ofAccount), ...people.map(ofPerson)] };
  }

  @Get(':id')
  @Render('dev/connexion')
  async one(@PathId() id: string) {
    const person = await this.personOf(id);
    return { characters: [person ? ofPerson(person) : ofAccount(await this.demo.character(id))] };
  }

  @Post(':id')
  async become(
    @PathId() id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SeeOther> {
    if (await this.personOf(id)) {
      await this.cards.enter(id, { request, response });
      return seeOther('/moi');
    }
    await this.demo.enter(id, { request, response });
    return seeOther('/');
  }

  private async personOf(id: string): Promise<NamedDemoPerson | undefined> {
    return (await this.people.all()).find((person) => person.id === id);
  }
}

function ofAccount({ id, name, email, role }: DemoAccount) {
  return { id, name, words: `${ROLE_WORDS[role]}, ${email}`, card: null };
}

function ofPerson({ id, name, url, code, digits }: NamedDemoPerson) {
  return { id, name, words: 'Personne accompagnée', card: { path: new URL(url).pathname, code, digits } };
}
