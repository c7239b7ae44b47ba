import { Controller, Get, Post, Render, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type DemoAccount, DemoSignIn, type Role } from '../../../identity';
import { Open } from '../../../platform/http/access';
import { type SeeOther, seeOther } from '../../../platform/http/page';
import { PathId } from '../../../platform/http/validation';

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  lead: 'Responsable de territoire',
  coach: 'Coach',
  admin: 'Administration',
};

/** Becoming anybody of the demo world. The module leaves this controller out in production. */
@Open()
@Controller('dev/connexion')
export class DevSignInController {
  constructor(private readonly demo: DemoSignIn) {}

  @Get()
  @Render('dev/connexion')
  async page() {
    return { characters: (await this.demo.characters()).map(wordsFor) };
  }

  @Get(':id')
  @Render('dev/connexion')
  async one(@PathId() id: string) {
    return { characters: [wordsFor(await this.demo.character(id))] };
  }

  @Post(':id')
  async become(
    @PathId() id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SeeOther> {
    await this.demo.enter(id, { request, response });
    return seeOther('/');
  }
}

function wordsFor({ id, name, email, role }: DemoAccount) {
  return { id, name, email, role: ROLE_WORDS[role] };
}
