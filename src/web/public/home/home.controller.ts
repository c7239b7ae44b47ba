import { Controller, Get, Render } from '@nestjs/common';
import { CurrentPrincipal, Open, type Principal } from '../../../platform/http/access';
import { type SeeOther, seeOther } from '../../../platform/http/page';

/** The front door. Anybody may look at it, an employer among others: it says nothing of whom we work with. */
@Open()
@Controller()
export class HomeController {
  /** Who works here goes straight to work; the page behind the redirection is never read. */
  @Get()
  @Render('public/accueil')
  home(@CurrentPrincipal() principal: Principal | null): SeeOther | { signedIn: boolean } {
    const worksHere = principal?.roles.some((role) => role === 'coach' || role === 'lead');
    return worksHere ? seeOther('/aujourd-hui') : { signedIn: principal !== null };
  }
}
