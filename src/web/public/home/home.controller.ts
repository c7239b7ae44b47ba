import { Controller, Get, Render } from '@nestjs/common';
import { CurrentPrincipal, Open, type Principal } from '../../../platform/http/access';
import { type SeeOther, seeOther } from '../../../platform/http/page';

/** Where each role's own door is. */
const DOORS: Readonly<Record<string, string>> = {
  coach: '/aujourd-hui',
  lead: '/aujourd-hui',
  admin: '/equipe',
  participant: '/moi',
};

/** The front door. Anybody may look at it, an employer among others: it says nothing of whom we work with. */
@Open()
@Controller()
export class HomeController {
  /** Whoever is signed in goes straight to her own door; the page behind the redirection is never read. */
  @Get()
  @Render('public/accueil')
  home(@CurrentPrincipal() principal: Principal | null): SeeOther | object {
    const door = principal?.roles.map((role) => DOORS[role]).find((path) => path !== undefined);
    return door ? seeOther(door) : {};
  }

  @Get('accessibilite')
  @Render('public/accessibilite')
  accessibility() {
    return {};
  }
}
